import type { Translation } from './translation';

/** What the checks of a report find, in French. */
export const checksFr: Translation['messages'] = {
  'check-no-source':
    'Le document ne dit pas d’où viennent ses figures, qui n’ont donc pas été recalculées. Concord conserve ces données dans les documents qu’il écrit.',
  'check-block-edited':
    'Ce bloc a été modifié à la main depuis qu’il a été écrit. Une mise à jour le laisserait tel quel.',
  'check-chart-missing':
    'Le document contient les chiffres de la figure « {key} » mais pas son graphique. Réécrivez le bloc, ou remettez le graphique.',
  'check-chart-order':
    'Le graphique indique « {shown} » là où les réponses placent « {expected} ». Réécrivez la figure.',
  'check-chart-value':
    'Le graphique indique {shown} pour « {option} », {series}, et les réponses donnent {expected}. Réécrivez la figure.',
  'check-workbook-missing':
    'Le graphique n’a pas de classeur contenant ses données; personne ne peut donc le modifier ni le vérifier. Réécrivez la figure.',
  'check-workbook-differs':
    'Le classeur du graphique contient {held} là où le graphique indique {shown} (cellule {place}). Réécrivez la figure.',
  'check-caption-number':
    'La légende indique « {shown} », alors que c’est le numéro {expected} dans le document. Mettez à jour les champs (Ctrl+A, F9).',
  'check-reference-lost':
    'Le renvoi « {shown} » mène à « {bookmark} », qui n’est pas dans le document. Réécrivez le bloc, ou insérez un nouveau renvoi.',
  'check-reference-text':
    'Le renvoi indique « {shown} », alors que ce à quoi il mène s’appelle « {expected} ». Mettez à jour les champs (Ctrl+A, F9).',
  'check-order-in-text':
    'Le texte place « {first} » avant « {second} », et l’ordre de « {key} » est inverse.',
  'check-note-numbers':
    'Les chiffres sous la figure ne sont pas ceux de ses réponses, qui donnent « {expected} ».',
  'check-placeholder':
    'Le champ à compléter {placeholder} n’a jamais été rempli. Remplacez-le par ce qu’il représente.',
  'check-doubled-word': 'Le mot « {word} » figure deux fois de suite.',
  'check-label': 'La marque « {label} » devrait être « {expected} » ici.',
  'check-label-start': 'La liste commence par la marque « {label} » au lieu de « {expected} ».',
  'check-item-end':
    'L’élément se termine par « {end} »; dans cette liste, il devrait se terminer par « {expected} ».',
  'check-never-mentioned': 'Le texte ne mentionne jamais {name}. Renvoyez-y, ou supprimez-le.',
  'check-recommendations-alike':
    'Cette recommandation dit la même chose que celle qui porte la marque « {label} »: « {text} ».',
  'check-symbol-spelt':
    'La cote « {symbol} » est aussi écrite « {other} » dans ce document. Choisissez l’une des deux.',
  'check-too-long':
    'Le document compte {words} mots, soit {over} de plus que la limite de {limit}.',
  'check-data-question':
    'Le classeur ne contient pas la question « {key} », à partir de laquelle la figure a été établie.',
  'check-data-options':
    'Les options de la figure « {key} » ne sont plus celles du classeur: {then}; à présent {now}.',
  'check-data-ballots':
    'La figure « {key} » a été établie à partir de {then} réponses (poids {thenWeight}); le classeur en compte {now} (poids {nowWeight}). Mettez le document à jour.',
  'check-data-order':
    'L’ordre de « {key} » était {then}; le classeur donne à présent {now}. Mettez le document à jour.',
  'check-data-pairs':
    'Les réponses à « {key} » donnent le même nombre à chaque rang qu’auparavant, mais ce ne sont pas les mêmes. Mettez le document à jour.',
  'check-data-counts':
    'Les réponses à « {key} » sont aussi nombreuses qu’auparavant mais pas les mêmes: « {option} » était au rang {position} dans {then}, à présent dans {now}. Mettez le document à jour.',
};
