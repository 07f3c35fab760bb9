import { checksFr } from './fr-checks';
import type { Translation } from './translation';

/** The messages in French. */
export const fr: Translation = {
  messages: {
    ...checksFr,
    'file-missing': 'Ce fichier n’existe pas. Vérifiez le nom et le dossier.',
    'file-is-a-folder': 'Il s’agit d’un dossier. Indiquez le nom d’un fichier qu’il contient.',
    'file-not-readable': 'Impossible de lire le fichier ({reason}).',
    'file-not-writable':
      'Impossible d’écrire le fichier ({reason}). Fermez-le s’il est ouvert, vérifiez le dossier ou choisissez un autre nom. Rien n’a été modifié.',
    'file-empty':
      'Le fichier est vide. Vérifiez que l’exportation ou le téléchargement s’est terminé.',
    'file-not-a-spreadsheet':
      'Ce n’est pas une feuille de calcul, mais {kind}. Concord lit les fichiers .xlsx, .xlsm, .xls, .ods, .csv et .tsv, ainsi que les fichiers de bulletins (.soc, .cvotes, .blt et autres).',
    'file-protected':
      'Le fichier est protégé par un mot de passe. Ouvrez-le dans Excel, supprimez le mot de passe (Fichier > Informations > Protéger le classeur > Chiffrer avec mot de passe) et enregistrez-le.',
    'file-damaged':
      'Le fichier est endommagé ou incomplet; rien n’a été lu. Ouvrez-le dans Excel et enregistrez-le de nouveau, ou téléchargez-le une nouvelle fois.',
    'file-too-large':
      'Une partie du fichier occuperait {megabytes} Mo une fois décompressée, bien plus que n’en demande une enquête; rien n’a été lu. Copiez les réponses dans un nouveau classeur.',
    'file-too-many-sheets':
      'Le classeur compte plus de {most} feuilles. Copiez celles qui contiennent des classements dans un nouveau classeur.',
    'sheet-too-large':
      'La feuille a des cellules au-delà de ce qu’un tableur peut contenir ({cell}); le fichier n’a pas été lu. Copiez les réponses dans un nouveau classeur.',
    'cells-too-many':
      'Le classeur a plus de {most} cellules remplies; il n’a pas été lu. Copiez les colonnes des réponses dans un nouveau classeur.',
    'row-too-long':
      'Une ligne du texte occupe plus de {megabytes} Mo; le fichier n’a pas été lu. Un guillemet s’ouvre peut-être ici: fermez-le ou supprimez-le, ou copiez les réponses dans un nouveau classeur.',
    'sheet-hidden':
      'Cette feuille est masquée et n’a pas été lue. Affichez-la si ses réponses doivent compter.',
    'text-quote-open':
      'Un guillemet s’ouvre ici et ne se ferme jamais, si bien que toute la suite forme une seule cellule. Fermez-le ou supprimez-le.',

    'no-ranking':
      'Aucune feuille ne contient de classement. Concord cherche des cellules qui énumèrent des options dans l’ordre, des colonnes avec une option par rang ou des colonnes avec un nombre par option.',
    'no-rank-written':
      'Aucun rang n’est encore inscrit dans cette feuille de classement. Remplissez-la, une ligne par membre, ou choisissez une autre feuille.',
    'mapping-without-sheet':
      'Des colonnes ont été choisies à la main, mais sans indiquer la feuille. Choisissez l’une de celles-ci: {sheets}.',
    'mapping-no-table':
      'Il n’y a rien sous la ligne {row} de cette feuille. Vérifiez la ligne des en-têtes.',
    'mapping-no-list':
      'Aucun classement n’est énuméré dans {columns} sous la ligne {row}. Presque chaque cellule devrait nommer toutes les options, de la première à la dernière, séparées par un même signe (A;B;C). Vérifiez les colonnes, la ligne des en-têtes et la forme.',
    'mapping-no-rank-columns':
      'Les colonnes {columns} sous la ligne {row} ne nomment pas les options par rang. Chaque ligne devrait nommer une autre option dans chaque colonne, le premier choix dans la première. Vérifiez les colonnes, la ligne des en-têtes et la forme.',
    'mapping-no-option-columns':
      'Les colonnes {columns} sous la ligne {row} ne donnent pas de rangs aux options. Chacune devrait avoir une option en en-tête et des rangs en dessous (1, 2e, troisième). Vérifiez les colonnes, la ligne des en-têtes et la forme.',
    'mapping-no-counts':
      'Les colonnes {columns} sous la ligne {row} ne comptent pas combien de fois chaque option a eu chaque rang. Chaque ligne devrait être une option, chaque colonne un rang. Vérifiez les colonnes, la ligne des en-têtes et la forme.',
    'no-such-option':
      'Aucune réponse ne nomme « {name} », qui ne peut donc pas être identique à une autre option. Les options sont: {options}.',
    'why-signs': 'Elle a les colonnes que cet outil ajoute: {headers}.',
    'why-list':
      'Sur {rows} cellules examinées dans la colonne {columns}, {fitting} sont des permutations des mêmes {options} noms.',
    'why-rank-columns':
      'Dans {fitting} des {rows} lignes examinées, les colonnes {columns} nomment une option différente pour chaque rang.',
    'why-option-columns':
      'Dans {fitting} des {rows} lignes examinées, les colonnes {columns} donnent un rang différent à chacune des {options} options.',
    'why-counts':
      'Les colonnes {columns} comptent combien de fois chacune des {options} options a eu chaque rang.',
    'why-ballot-file':
      'Il est écrit comme le sont les fichiers de ce type, avec {options} options.',
    'near-counts':
      'Elles comptent peut-être combien de fois chacune des {options} options a eu chacun des {places} rangs, mais les nombres ne le montrent pas avec certitude.',
    'near-list':
      'Sur {rows} cellules examinées, {fitting} sont des permutations des mêmes {options} noms, les autres non.',
    'near-option-columns':
      'Dans {fitting} des {rows} lignes examinées, chaque option a un rang différent, dans les autres non.',
    'no-such-sheet':
      'Aucune feuille visible ne s’appelle « {sheet} ». Le classeur contient: {sheets}.',
    'no-such-question': 'Aucune question n’a la clé « {key} ». Clés disponibles: {keys}.',
    'no-such-column':
      'La colonne « {column} » n’existe pas. Indiquez un en-tête ou les lettres d’une colonne; le tableau contient: {headers}.',
    'weights-twice':
      'Les réponses peuvent avoir un poids tiré d’une colonne, ou une voix par délégation, mais pas les deux. Renoncez à l’un des deux.',
    'option-unknown':
      '« {text} » ne figure pas parmi les options de cette question: l’entrée a été ignorée et le reste de la réponse compte. Si une option a été mal écrite ou renommée, écrivez-la de la même manière dans toutes les lignes.',
    'option-repeated':
      '« {text} » est classé deux fois dans cette réponse; le premier rang compte. Corrigez la cellule si c’est l’autre qui est voulu.',
    'rank-unreadable':
      '« {text} » n’est pas un rang; cette réponse ne compte donc pas. Écrivez un nombre à partir de 1 ou laissez la cellule vide.',
    'cell-error':
      'La cellule contient l’erreur {text}; cette réponse ne compte donc pas. Remplacez-la par ce qui a été répondu.',
    'line-unreadable':
      'Cette ligne (« {text} ») ne suit pas le format du fichier; elle ne compte donc pas. Corrigez-la.',
    'option-withdrawn':
      'Le fichier indique ici que « {text} » a été retiré; ce n’est donc pas une option, et elle a été omise de toutes les réponses.',
    'ballots-too-many':
      'Avec cette ligne, le fichier contient {count} réponses, plus qu’on ne peut en compter ({most} pour autant d’options). Vérifiez le nombre de réponses sur cette ligne.',
    'ballot-blank': 'Rien n’est classé dans cette ligne; elle ne compte pas comme réponse.',
    'ballot-all-tied':
      'Toutes les options ont le même rang dans cette réponse. Elle ne dit rien de leur ordre et ne compte donc pas.',
    'ballots-incomplete':
      'Certaines réponses ({count}) laissent des options sans rang; celle-ci est la première. Leur effet sur l’ordre dépend d’un réglage (docs/ranking.md).',
    'ballots-all-alike':
      'Les {count} réponses donnent toutes le même ordre. Si les membres ont répondu différemment, l’exportation a perdu l’ordre; comparez-la au formulaire.',
    'options-joined':
      '« {text} » a été lu comme une seule option bien qu’il contienne le signe qui sépare les options, car ses parties vont toujours ensemble. S’il s’agit de plusieurs options, séparez-les par un autre signe.',
    'option-column-repeated':
      'Une autre colonne porte déjà l’option « {text} »; celle-ci a été ignorée. Donnez un autre en-tête à l’une des deux.',
    'column-beside':
      '« {text} » se trouve à côté d’un classement et contient de petits nombres, mais avec cette colonne les lignes donneraient le même rang à deux options; elle n’a donc pas été prise pour une option. Déplacez-la si ce n’en est pas une.',
    'header-repeated':
      'Une autre colonne a aussi l’en-tête « {header} », et la première a été retenue. Désignez la colonne par ses lettres pour choisir celle-ci.',
    'totals-row':
      'Cette ligne porte la mention « {text} » et a été prise pour un total; elle ne compte pas. Modifiez la mention s’il s’agit d’une réponse.',
    'hidden-rows-counted':
      'Des lignes masquées ou filtrées sont comptées ({count}, celle-ci étant la première). Choisissez de ne compter que les lignes visibles pour les exclure.',
    'hidden-rows-left-out':
      'Des lignes masquées ou filtrées ont été exclues ({count}, celle-ci étant la première), car seules les lignes visibles étaient demandées.',
    'respondent-repeated':
      '{name} a répondu plusieurs fois; la réponse de la ligne {row} compte à la place de celle-ci.',
    'respondent-repeated-counted':
      '{name} a déjà répondu à la ligne {row}, et les deux réponses comptent, puisque toutes étaient demandées.',
    'weight-unreadable':
      '« {text} » n’est pas un poids; cette réponse ne compte donc pas. Écrivez un nombre à partir de 0.',
    'weight-zero': 'Cette réponse a un poids de 0 et ne compte donc pas.',
    'delegation-missing':
      'Aucune délégation n’est indiquée ici; cette réponse a donc sa propre voix. Remplissez la cellule si elle appartient à une délégation.',
    'group-missing':
      'Aucun groupe n’est indiqué ici; cette réponse ne compte donc que dans l’ensemble.',
    'count-unreadable':
      '« {text} » n’est pas un nombre de réponses; ce tableau ne compte donc pas. Écrivez combien de réponses donnent ce rang à l’option, 0 s’il n’y en a aucune.',
    'counts-shares':
      'Ce tableau donne des pourcentages (« {text} ») et non des nombres de réponses; il ne compte donc pas. Écrivez combien de réponses donnent chaque rang à chaque option.',
    'counts-places':
      'Il y a {places} rangs pour {options} options; ce tableau ne compte donc pas. Ajoutez les options qui manquent ou supprimez les rangs qui n’existent pas.',
    'counts-option-repeated':
      'L’option « {text} » figure déjà dans ce tableau, qui ne compte donc pas. Indiquez chaque option une seule fois.',
    'counts-uneven':
      'La somme des nombres de « {option} » est {count}, celle d’autres options {ballots}; ce tableau ne compte donc pas. Corrigez-les; les réponses qui omettent l’option ont leur place dans une colonne « Non classé ».',
    'counts-excess':
      'La somme des nombres de ce rang est {count}, mais il n’y a que {ballots} réponses; ce tableau ne compte donc pas. Corrigez-les; des options à égalité doivent se partager les rangs qu’elles occupent.',
    'counts-left-over':
      'La somme des nombres de « {option} » est {count}, mais il y a {ballots} réponses. Les autres sont considérées comme ne classant pas l’option; il en va ainsi de {options} options en tout. Corrigez les nombres si c’est faux.',
    'counts-total-differs':
      'Le total indiqué ici est {total}, mais la somme des nombres est {count}. Les nombres sont retenus; corrigez ce qui est faux.',
    'counts-hundred':
      'La somme des nombres de chaque option est 100. Si ce sont des pourcentages, écrivez plutôt des nombres de réponses: sinon l’accord paraît être celui de 100 réponses.',
    'counts-only':
      'Seuls des nombres sont connus ici, et non les réponses: les poids, une voix par délégation, les groupes, les réponses répétées et les lignes masquées n’y changent rien.',
    'counts-of-ballots':
      'Ce tableau compte des options dont les réponses se trouvent dans la feuille « {ballots} »; il a été omis. Choisissez cette feuille seule pour établir l’ordre d’après ses nombres.',
    'more-of-these':
      'À partir d’ici, les remarques de ce type ({code}) ne sont plus énumérées: encore {count}.',

    'no-report-sheet':
      'Aucune feuille n’a les colonnes « Block », « Level » et un code de langue. Ajoutez une feuille de rapport ou établissez l’ordre sans rapport.',
    'report-row-without-block':
      'La ligne contient du texte, mais aucun bloc n’est indiqué ici ni plus haut. Écrivez un type de bloc dans la colonne « Block ».',
    'report-block-unknown':
      'Le type de bloc « {block} » n’existe pas; la ligne a été ignorée. Types possibles: {kinds}.',
    'report-level-unknown':
      'Un bloc « {block} » n’a pas de niveau « {level} »; la ligne a été ignorée. Laissez la cellule vide pour un paragraphe, ou écrivez l’une des valeurs suivantes: {levels}.',
    'report-item-empty': 'L’élément de liste n’a de texte dans aucune langue; il a été ignoré.',
    'report-key-long':
      'La clé « {key} » est trop longue pour une balise dans Word. Utilisez au plus {limit} caractères.',
    'report-setting-unnamed':
      'La ligne de réglage ne nomme aucun réglage; elle a été ignorée. Écrivez son nom dans la colonne « Level ».',
    'report-setting-repeated':
      'Le réglage « {name} » est donné une deuxième fois. Le premier compte; supprimez l’un des deux.',
    'report-numbering-unknown':
      'Le réglage « numbering » vaut « {value} », ce qui ne dit rien. Écrivez l’un de {known}.',
    'report-cell-error':
      'La cellule contient la valeur d’erreur {error} et a été lue comme vide. Corrigez la formule.',
    'report-language-missing':
      'La feuille de rapport n’a pas de colonne « {language} ». Le texte est donné en « {shown} »; ajoutez la colonne avec une traduction.',
    'report-translation-missing':
      'Il n’y a pas de texte en « {language} » ici. Il est donné en « {shown} »; écrivez la traduction dans la cellule.',
    'report-figure-unknown':
      'Aucune question classée n’a la clé « {key} »; la figure a été omise. Clés disponibles: {keys}.',
    'report-option-unknown':
      'La question « {key} » n’a pas d’option portant l’un de ces noms; la ligne a été ignorée. Écrivez l’option dans l’une des langues exactement comme dans les réponses.',
    'report-placeholder-unknown': 'Rien ne correspond à {placeholder}. Valeurs connues: {known}.',
    'report-place-absent':
      'L’ordre de « {key} » s’arrête au rang {tiers}; {placeholder} ne correspond donc à rien. Les options à égalité partagent un même rang.',
    'report-clause-unknown':
      'La clause type {clause} n’existe pas. Clauses disponibles: {clauses}.',
    'report-clause-misplaced':
      'La clause {clause} est prévue pour: {use}. Déplacez-la ou choisissez une autre clause.',
    'report-clause-parameter':
      'La clause {clause} a besoin de « {parameter} ». Ajoutez une ligne du bloc « settings » de niveau « {parameter} », ou écrivez [[{clause}|{parameter}=…]].',
    'report-clause-parameter-unknown':
      'La clause {clause} n’a pas de paramètre « {parameter} ». Ses paramètres: {parameters}.',
    'report-clause-date':
      'La clause {clause} a besoin d’une date pour « {parameter} », et « {value} » n’en est pas une. Écrivez-la sous la forme 2026-11-16.',
    'report-clause-without-order':
      'La clause {clause} a besoin d’une question classée, et le classeur n’en contient aucune avec des réponses.',
    'report-clause-not-alone':
      'Une clause type est seule dans sa cellule. Comme il y a d’autre texte autour, la cellule a été reprise telle quelle.',

    'package-not-readable':
      'Le fichier n’est pas un document Office, ou il est endommagé ({reason}). Ouvrez-le dans Word, enregistrez une copie au format .docx et réessayez.',
    'part-not-readable':
      'La partie {part} du document est endommagée ({reason}). Ouvrez le document dans Word, enregistrez une copie au format .docx et réessayez.',
    'block-repeated':
      'Le rapport a deux blocs avec la balise « {tag} ». Donnez une autre clé à l’un d’eux dans la colonne « Block ».',
    'chart-without-data':
      'La figure « {title} » n’a ni options ni rangs à représenter. Vérifiez que sa question a des réponses.',
    'provenance-not-readable':
      'Ce que le document indique sur ses figures est illisible ({reason}). Insérez de nouveau les figures à partir du classeur.',

    'code-not-ours':
      'Ce n’est pas un code de Concord. Dans Excel, ouvrez Concord, créez le code, copiez-le et collez-le ici en entier.',
    'code-of-other-version':
      'Le code provient d’une autre version de Concord ({version}). Rechargez le complément dans Excel et dans Word, et copiez de nouveau le code.',
    'code-not-whole':
      'Le code est incomplet: une partie a été perdue ou modifiée. Copiez-le de nouveau dans Excel et collez-le en entier.',

    'word-not-allowed':
      'Word ne le permet pas ici. Le document est peut-être protégé, ouvert en lecture seule, ou contient un élément que cette version de Word ne peut pas modifier (par exemple un sélecteur de date dans le navigateur). Choisissez Révision > Restreindre la modification ou ouvrez-le pour modification, puis réessayez. Rien n’a été modifié.',
    'word-refused':
      'Word a refusé l’opération: {action} ({reason}). Le document est inchangé. Enregistrez-le, fermez-le, rouvrez-le et réessayez.',
    'word-refused-half':
      'Word s’est arrêté pendant l’opération: {action} ({reason}); le bloc est incomplet. Annulez (Ctrl+Z) jusqu’à retrouver l’état précédent, puis réessayez.',
    'word-refused-rest':
      'Word a refusé l’opération: {action} ({reason}). Les blocs qui précèdent sont dans le document; celui-ci et les suivants n’y sont pas. Enregistrez le document, fermez-le, rouvrez-le et relancez la mise à jour.',
    'block-twice':
      'Le document contient deux fois ce bloc. Supprimez l’un des deux (son contrôle avec son contenu) et réessayez.',
    'block-not-there': 'Le document ne contient pas ce bloc. Insérez-le d’abord.',
    'paragraph-changed':
      'Le paragraphe n’est plus tel qu’il était lors de la vérification. Vérifiez de nouveau le document.',
    'selection-empty':
      'Aucun texte n’est sélectionné. Sélectionnez les paragraphes qui doivent devenir un bloc, puis réessayez.',
    'selection-in-block':
      'La sélection touche un bloc du rapport. Sélectionnez du texte en dehors des blocs, puis réessayez.',
    'selection-holds':
      'La sélection contient {what}, qu’un bloc ne conserverait pas. Sélectionnez du texte sans cela, puis réessayez. Rien n’a été modifié.',
    'selection-changed':
      'La sélection n’est plus le texte qui a été lu. Sélectionnez-le de nouveau et répétez l’opération. Rien n’a été modifié.',
    'selection-not-removed':
      'Le nouveau bloc est en place, mais Word n’a pas permis de retirer le texte sélectionné ({reason}). Il se trouve encore après le bloc: supprimez-le à la main.',
    'provenance-not-kept':
      'Word n’a pas conservé les données qui permettent de savoir plus tard quels blocs ont été modifiés. Le texte est en place; jusqu’à la prochaine écriture, Concord considère ces blocs comme modifiés à la main et demande avant de les changer.',

    'excel-editing':
      'Une cellule du classeur est en cours de modification. Appuyez sur Entrée pour terminer, puis réessayez.',
    'excel-selection':
      'La sélection n’est pas un seul bloc de cellules. Sélectionnez des cellules voisines d’une même feuille, puis réessayez.',
    'excel-protected':
      'La feuille ou le classeur est protégé. Choisissez Révision > Ôter la protection de la feuille ou Protéger le classeur, puis réessayez.',
    'excel-sheet-protected':
      'La feuille des résultats est protégée; ils n’ont donc pas été mis à jour. Choisissez Révision > Ôter la protection de la feuille, puis réessayez.',
    'excel-not-allowed':
      'Excel ne le permet pas dans l’état actuel du classeur ({reason}). Vérifiez qu’il n’est ni en lecture seule ni en mode protégé, puis réessayez.',
    'excel-missing': 'Cette feuille ou cette cellule n’existe plus. Lisez de nouveau le classeur.',
    'excel-too-much':
      'La demande dépasse ce qu’Excel accepte en une fois ({reason}). Classez moins d’options ou copiez les réponses dans un nouveau classeur.',
    'excel-failed':
      'Excel n’y est pas parvenu ({reason}). Enregistrez le classeur et réessayez; en cas de nouvel échec, fermez et rouvrez le classeur.',
    'sheet-with-too-many-cells':
      'La feuille compte {cells} cellules, plus qu’Excel n’en donne à un complément. Masquez-la si elle ne contient pas de réponses, ou supprimez les lignes et colonnes superflues.',
    'row-too-large':
      'Une ligne de la feuille contient plus de texte qu’Excel n’en donne à un complément en une fois. Raccourcissez ses cellules, ou masquez la feuille si elle ne contient pas de réponses.',
    'results-in-the-way':
      'Les résultats ont grandi et ont besoin des cellules {cells}, qui sont occupées. Déplacez leur contenu et insérez de nouveau les résultats. Rien n’a été modifié.',
    'results-half-written':
      'Excel s’est arrêté pendant la mise à jour des résultats de {sheets} ({reason}); ils peuvent être en partie anciens, en partie nouveaux. Insérez de nouveau les résultats.',
    'results-left-over':
      'Excel s’est arrêté pendant l’écriture des résultats ({reason}), et les feuilles {sheets} n’ont pas pu être retirées. Supprimez-les et insérez de nouveau les résultats.',
    'chart-not-as-asked':
      'Excel a tracé un graphique de {found} séries au lieu de {wanted}; les résultats ont donc été retirés. Insérez de nouveau les résultats; en cas de nouvel échec, signalez-le aux auteurs de Concord.',
    'settings-not-readable':
      'Les réglages conservés dans le classeur sont illisibles ({reason}). Choisissez-les de nouveau: ils seront réécrits.',
    'settings-not-kept':
      'Excel n’a pas conservé les réglages du classement. Enregistrez le classeur et choisissez-les de nouveau.',
    'workbook-strict':
      'Le classeur est enregistré au format « Strict Open XML », auquel aucune feuille ne peut être ajoutée ici. Enregistrez-le d’abord comme « Classeur Excel (.xlsx) ».',
    'document-not-word':
      'Ce n’est pas un document Word, mais {kind}. Concord lit et écrit des fichiers .docx: ouvrez-le dans Word et enregistrez-le au format .docx.',
    'document-with-password':
      'Le document est protégé par un mot de passe. Ouvrez-le dans Word, supprimez le mot de passe (Fichier > Informations > Protéger le document > Chiffrer avec mot de passe) et enregistrez-le.',
    'document-damaged':
      'Le document est endommagé ou incomplet, si bien que rien n’a été lu. Ouvrez-le dans Word et enregistrez-le de nouveau, ou téléchargez-le une nouvelle fois.',
    'document-with-macros':
      'Le document peut contenir des macros (.docm). Concord n’écrit pas à côté de programmes qu’il ne peut pas juger: ouvrez-le dans Word, enregistrez une copie au format .docx et utilisez-la.',
    'document-strict':
      'Le document est au format « Document Strict Open XML ». Ouvrez-le dans Word, choisissez Enregistrer sous et le type « Document Word (.docx) », puis utilisez ce fichier.',
    'document-restricted':
      'La modification du document est restreinte, si bien que rien n’a été écrit. Levez d’abord la restriction dans Word (Révision > Restreindre la modification > Désactiver la protection).',
    'document-controls-lost':
      'Des blocs d’un rapport se trouvent dans le document, mais sans les contrôles de contenu qui les marquent: une mise à jour les écrirait une seconde fois. Un programme qui ne conserve pas ces contrôles l’a enregistré (LibreOffice, par exemple). Mettez à jour une copie enregistrée dans Word, ou écrivez un nouveau document.',
    'document-tracks-changes':
      'Le document suit les modifications. Les blocs ont été écrits sans marques, qui montreraient chacun d’eux comme supprimé et réinséré; --dry-run montre ce que change une mise à jour. Le suivi reste actif et les marques des autres sont conservées.',
    'block-in-line':
      'Le contrôle de ce bloc se trouve à l’intérieur d’un paragraphe ou d’une ligne de tableau, où des paragraphes entiers n’ont pas leur place. Déplacez-le entre deux paragraphes.',
    'block-kept':
      'Quelqu’un a modifié ce bloc depuis qu’il a été écrit; il a donc été laissé tel quel. Pour le réécrire malgré tout, utilisez --overwrite edited.',
    'options-too-few':
      'Un classement exige au moins deux options; nombre donné: {count}. Nommez chaque option, ou choisissez les cellules qui les contiennent.',
    'options-too-many':
      'Une feuille de classement a une colonne par option, et {count} options sont plus que ce que l’on peut classer. Nommez-en {most} au plus.',
    'option-twice':
      'L’option « {option} » est nommée deux fois. Donnez à chaque option un nom qui lui soit propre.',
    'languages-none':
      'Une feuille de rapport a besoin d’au moins une langue. Choisissez celles du rapport.',
    'members-out-of-range':
      'Une feuille de classement a des lignes pour 1 à {most} membres, et non pour {members}.',
    'results-too-many-ballots':
      'La question « {key} » compte {ballots} réponses portant sur {options} options, plus qu’un tableur n’en calcule en temps utile. Utilisez « concord rank » ou divisez la feuille.',
    'cells-unknown':
      '« {address} » ne désigne aucune cellule. Indiquez la feuille et ses cellules, par exemple « Options!A2:A9 ».',
    'no-ranking-but-near':
      'Aucune feuille ne contient de classement certain. Ce qui s’en rapproche le plus: {candidates} Si c’est un classement, choisissez à la main sa feuille, sa forme et ses colonnes.',
    'ballots-alphabetical':
      'Les {count} réponses donnent toutes les options dans l’ordre alphabétique. L’exportation a sans doute perdu l’ordre donné par les membres; comparez-la avec le formulaire.',
    'ballots-in-column-order':
      'Les {count} réponses donnent toutes les options dans l’ordre des colonnes. L’exportation a sans doute perdu l’ordre donné par les membres; comparez-la avec le formulaire.',
    'option-renamed':
      'Jusqu’ici les réponses classent « {old} », à partir d’ici « {now} », et aucune ne classe les deux. Si l’option a été renommée entre-temps, indiquez que les deux sont identiques; sinon chacune compte séparément.',
    'option-added':
      'Aucune réponse ci-dessus ne classe « {option} », presque toutes le font à partir d’ici: l’option a sans doute été ajoutée entre-temps. Choisissez « sans opinion » pour les options non classées, afin que les réponses antérieures n’en disent rien.',
    'option-retired':
      'Aucune réponse ci-dessous ne classe « {option} », presque toutes le font jusqu’ici: l’option a sans doute été retirée entre-temps. Choisissez « sans opinion » pour les options non classées, afin que les réponses ultérieures n’en disent rien.',
    'code-page-loss':
      'Des lettres manquent dans « {text} », ici et peut-être ailleurs: le fichier a été enregistré dans une page de codes qui ne les a pas toutes. Exportez de nouveau les réponses, au format .xlsx ou CSV UTF-8.',
    'preview-row':
      'Cette ligne porte la marque « {text} »: c’est une réponse donnée pour essayer le formulaire, qui ne compte pas. Changez la marque s’il s’agit d’une vraie réponse.',
    'respondent-test':
      '« {name} » ressemble à une réponse donnée pour essayer le formulaire. Elle compte; supprimez la ligne si elle ne le devrait pas.',
  },
  phrases: {
    'a zip archive': 'une archive zip',
    'an empty zip archive': 'une archive zip vide',
    'an old Office file': 'un ancien fichier Office',
    'a PDF': 'un PDF',
    'a picture (PNG)': 'une image (PNG)',
    'a picture (JPEG)': 'une image (JPEG)',
    'a picture (GIF)': 'une image (GIF)',
    'a rich text document (RTF)': 'un document RTF',
    text: 'du texte',
    'a file of an unknown kind': 'un fichier de type inconnu',
    'a Word document': 'un document Word',
    'a PowerPoint presentation': 'une présentation PowerPoint',
    'an Excel binary workbook (.xlsb)': 'un classeur Excel binaire (.xlsb)',
    'a document of Apple iWork': 'un document Apple iWork',
    'an OpenDocument file without sheets': 'un fichier OpenDocument sans feuilles',
    'read the blocks': 'lire les blocs',
    'insert the block': 'insérer le bloc',
    'replace the block': 'remplacer le bloc',
    'show the block': 'afficher le bloc',
    'paragraphs and list items': 'les paragraphes et les éléments de liste',
    'rows of the header with the level "action"': 'les lignes de l’en-tête de niveau « action »',
    'the title of an annex': 'le titre d’une annexe',
    'read the document': 'lire le document',
    'show the paragraph': 'afficher le paragraphe',
    'read the selection': 'lire la sélection',
    'replace the selection': 'remplacer la sélection',
    'a table': 'un tableau',
    'a picture or a chart': 'une image ou un graphique',
    'a tracked change': 'une modification suivie',
    'a footnote or an endnote': 'une note de bas de page ou de fin',
    'a comment': 'un commentaire',
    'a field, such as a reference': 'un champ, tel qu’un renvoi',
    'a content control': 'un contrôle de contenu',
    'a formula': 'une formule',
    'a section break': 'un saut de section',
    'a bookmark': 'un signet',
    'something other than text': 'autre chose que du texte',
    none: 'aucun',
  },
};
