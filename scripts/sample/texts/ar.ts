/** The texts of the sample's report sheet in Arabic, by the English ones. */
export const ARABIC: ReadonlyMap<string, string> = new Map([
  [
    'Priorities for the next strategic plan: report of the working group',
    'أولويات الخطة الاستراتيجية المقبلة: تقرير فريق العمل',
  ],
  ['TDAG', 'الفريق الاستشاري لتنمية الاتصالات'],
  [
    'Working Group on Strategic and Operational Plans',
    'فريق العمل المعني بالخطتين الاستراتيجية والتشغيلية',
  ],
  [
    'This document reports what the working group did in 2026, gives the results of a survey of its members on the order of priority of the objectives and the strategic goals, and puts four recommendations to the advisory group.',
    'تعرض هذه الوثيقة ما قام به فريق العمل في عام 2026، ونتائج استقصاء لأعضائه بشأن ترتيب أولويات الأهداف والغايات الاستراتيجية، وتقدم أربع توصيات إلى الفريق الاستشاري.',
  ],
  ['Documents TDAG-26/3, TDAG-26/9 and TDAG-26/DT/2', 'الوثائق TDAG-26/3 وTDAG-26/9 وTDAG-26/DT/2'],
  [
    'The advisory group set up the working group at its meeting in March 2026 (TDAG-26/DT/2). The group works by correspondence, is open to every member, and met online twice.',
    'أنشأ الفريق الاستشاري فريق العمل في اجتماعه في مارس 2026 (TDAG-26/DT/2). ويعمل الفريق بالمراسلة، وهو مفتوح لجميع الأعضاء، واجتمع مرتين عبر الإنترنت.',
  ],
  ['The group works under these terms of reference:', 'يعمل الفريق وفقاً للاختصاصات التالية:'],
  [
    'to look at how the current strategic plan is being carried out, and draft proposals for the next one;',
    'النظر في تنفيذ الخطة الاستراتيجية الحالية وإعداد مقترحات للخطة التالية؛',
  ],
  [
    'to look at the four-year operational plan, and say where it can be made better.',
    'النظر في الخطة التشغيلية الرباعية وبيان ما يمكن تحسينه فيها.',
  ],
  [
    'Survey of members on the priority of objectives and goals',
    'استقصاء الأعضاء بشأن أولوية الأهداف والغايات',
  ],
  [
    'In September 2026 the members of the group were asked, informally, to rank the ITU-D objectives and the strategic goals from first to last choice. {{objectives.ballots}} members answered.',
    'في سبتمبر 2026 طُلب من أعضاء الفريق، بصفة غير رسمية، ترتيب أهداف قطاع تنمية الاتصالات والغايات الاستراتيجية من الخيار الأول إلى الأخير. وبلغ عدد الردود {{objectives.ballots}}.',
  ],
  ['Priority order of the ITU-D objectives', 'ترتيب أولويات أهداف قطاع تنمية الاتصالات'],
  ['D.1 Coordination', 'D.1 التنسيق'],
  ['D.2 Modern and secure infrastructure', 'D.2 بنية تحتية حديثة وآمنة'],
  ['D.3 Enabling environment', 'D.3 بيئة تمكينية'],
  ['D.4 Inclusive information society', 'D.4 مجتمع معلومات شامل للجميع'],
  ['Priority order of the strategic goals', 'ترتيب أولويات الغايات الاستراتيجية'],
  ['Goal 1 – Growth', 'الغاية 1 – النمو'],
  ['Goal 2 – Inclusiveness', 'الغاية 2 – الشمول'],
  ['Goal 3 – Sustainability', 'الغاية 3 – الاستدامة'],
  ['Goal 4 – Innovation', 'الغاية 4 – الابتكار'],
  ['Goal 5 – Partnerships', 'الغاية 5 – الشراكات'],
  [
    'After its second meeting the group came to these conclusions:',
    'توصل الفريق بعد اجتماعه الثاني إلى الاستنتاجات التالية:',
  ],
  [
    'The members agree on the priority order of the objectives ({{objectives.figure}}) and of the goals ({{goals.figure}}); it should feed the next strategic plan.',
    'يتفق الأعضاء على ترتيب أولويات الأهداف ({{objectives.figure}}) والغايات ({{goals.figure}})، وينبغي أن يُسترشد به في الخطة الاستراتيجية المقبلة.',
  ],
  [
    'The questions in {{annex.discussion}} and {{annex.framework}} should be discussed by the advisory group.',
    'ينبغي للفريق الاستشاري أن يناقش الأسئلة الواردة في {{annex.discussion}} و{{annex.framework}}.',
  ],
  [
    'Adopt the four thematic priorities below as the objectives of the next strategic plan:',
    'اعتماد الأولويات المواضيعية الأربع التالية أهدافاً للخطة الاستراتيجية المقبلة:',
  ],
  ['connecting everyone at a price they can pay;', 'توصيل الجميع بأسعار ميسورة؛'],
  ['digital services that leave nobody out;', 'خدمات رقمية لا تستثني أحداً؛'],
  ['rules that encourage investment; and', 'قواعد تشجع الاستثمار؛'],
  ['resources and partners for the work;', 'موارد وشركاء للعمل؛'],
  [
    'Say by the next meeting how these recommendations are to be carried out; and',
    'بيان كيفية تنفيذ هذه التوصيات بحلول الاجتماع المقبل؛',
  ],
  ['Chair of the working group', 'رئاسة فريق العمل'],
  ['Questions raised in the contributions', 'الأسئلة المطروحة في المساهمات'],
  [
    'How do the objectives of the plan tie in with the regional initiatives and the study questions?',
    'كيف ترتبط أهداف الخطة بالمبادرات الإقليمية ومسائل الدراسة؟',
  ],
  [
    'Which measures of result would show that an objective has been reached?',
    'ما هي مقاييس النتائج التي تبين تحقق أحد الأهداف؟',
  ],
  ['Framework questions of the working group', 'الأسئلة الإطارية لفريق العمل'],
  ['Looking back at the current plans', 'نظرة إلى الخطط الحالية'],
  [
    'What went well, and what should be done differently?',
    'ما الذي سار على ما يرام، وما الذي ينبغي القيام به بطريقة مختلفة؟',
  ],
  ['How far have the targets been met, in figures?', 'إلى أي مدى تحققت الأهداف المرحلية بالأرقام؟'],
  ['Where is work done twice with other sectors?', 'أين يتكرر العمل مع القطاعات الأخرى؟'],
  ['Input to the next strategic plan', 'مدخلات الخطة الاستراتيجية المقبلة'],
  [
    'Which services and partners will the objectives need?',
    'ما هي الخدمات والشركاء الذين تحتاج إليهم الأهداف؟',
  ],
  [
    'What should be true in 2030, and how will it be measured?',
    'ما الذي ينبغي أن يتحقق في عام 2030، وكيف يُقاس؟',
  ],
]);
