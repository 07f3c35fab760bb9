import type { Translation } from './translation';

/** What the checks of a report find, in Arabic. */
export const checksAr: Translation['messages'] = {
  'check-no-source':
    'لا تقول الوثيقة مم أُعدّت أشكالها، ولذلك لم يُعد حسابها. يحفظ Concord ذلك في الوثائق التي يكتبها.',
  'check-block-edited': 'عُدّلت هذه الكتلة يدويًا منذ كتابتها. سيتركها التحديث كما هي.',
  'check-chart-missing':
    'في الوثيقة أرقام الشكل «{key}» وليس فيها رسمه. اكتب الكتلة من جديد أو أعد الرسم إلى مكانه.',
  'check-chart-order': 'يعرض الرسم «{shown}» حيث تضع الردود «{expected}». اكتب الشكل من جديد.',
  'check-chart-value':
    'يعرض الرسم {shown} للخيار «{option}»، {series}، في حين تعطي الردود {expected}. اكتب الشكل من جديد.',
  'check-workbook-missing':
    'ليس للرسم مصنف فيه بياناته، ولذلك لا يمكن تحريره ولا التحقق منه. اكتب الشكل من جديد.',
  'check-workbook-differs':
    'في المصنف الذي داخل الرسم {held} حيث يعرض الرسم {shown} (الخلية {place}). اكتب الشكل من جديد.',
  'check-caption-number':
    'في العنوان «{shown}»، والرقم في الوثيقة هو {expected}. حدّث الحقول (Ctrl+A ثم F9).',
  'check-reference-lost':
    'تقود الإحالة «{shown}» إلى «{bookmark}»، وهو غير موجود في الوثيقة. اكتب الكتلة من جديد أو أدرج إحالة جديدة.',
  'check-reference-text':
    'في الإحالة «{shown}»، واسم ما تقود إليه «{expected}». حدّث الحقول (Ctrl+A ثم F9).',
  'check-order-in-text': 'يضع النص «{first}» قبل «{second}»، وترتيب «{key}» عكس ذلك.',
  'check-note-numbers': 'الأرقام التي تحت الشكل ليست أرقام ردوده، وهي تعطي «{expected}».',
  'check-placeholder': 'لم يُملأ الموضع {placeholder}. ضع مكانه ما يمثله.',
  'check-doubled-word': 'تتكرر الكلمة «{word}» مرتين متتاليتين.',
  'check-label': 'ينبغي أن تكون العلامة «{label}» هنا «{expected}».',
  'check-label-start': 'تبدأ القائمة بالعلامة «{label}» بدلًا من «{expected}».',
  'check-item-end': 'ينتهي البند بـ «{end}»؛ وينبغي في هذه القائمة أن ينتهي بـ «{expected}».',
  'check-never-mentioned': 'لا يذكر النص {name} قط. أحِل إليه أو احذفه.',
  'check-recommendations-alike':
    'تقول هذه التوصية ما تقوله التوصية ذات العلامة «{label}»: «{text}».',
  'check-symbol-spelt': 'يُكتب الرمز «{symbol}» في هذه الوثيقة أيضًا «{other}». اختر واحدًا منهما.',
  'check-too-long': 'عدد كلمات الوثيقة {words}، أي أكثر من الحد {limit} بمقدار {over}.',
  'check-data-question': 'ليس في المصنف السؤال «{key}» الذي أُعدّ منه الشكل.',
  'check-data-options': 'لم تعد خيارات الشكل «{key}» هي خيارات المصنف: كانت {then}؛ والآن {now}.',
  'check-data-ballots':
    'أُعدّ الشكل «{key}» من ردود عددها {then} (وزنها {thenWeight})؛ وفي المصنف الآن {now} (وزنها {nowWeight}). حدّث الوثيقة.',
  'check-data-order': 'كان ترتيب «{key}» {then}؛ ويعطي المصنف الآن {now}. حدّث الوثيقة.',
  'check-data-pairs':
    'تعطي ردود «{key}» في كل مرتبة العدد نفسه كما من قبل، لكنها ردود أخرى. حدّث الوثيقة.',
  'check-data-counts':
    'عدد ردود «{key}» كما كان لكنها ليست هي نفسها: كان «{option}» في المرتبة {position} في {then}، والآن في {now}. حدّث الوثيقة.',
};
