import { frSheets } from './fr-sheets';
import { frDocument } from './fr-document';
import type { Messages } from './messages';

/** The words of the pane in French. */
export const fr: Messages = {
  'pane-language': 'Langue de ce volet',
  loading: 'Chargement …',

  'late-title': 'Office n’a pas encore répondu',
  'late-text':
    'Pour accéder à votre fichier, Concord a besoin d’un script de Microsoft, à l’adresse appsforoffice.microsoft.com. Un réseau lent ou un pare-feu le retient peut-être.',
  'late-do':
    'Réessayez. Si cela ne suffit pas, demandez à votre administrateur d’autoriser cette adresse. En attendant, vous pouvez continuer sans Office: ouvrez un classeur et téléchargez son rapport.',
  'old-title': 'Cette version d’Office est trop ancienne',
  'old-text':
    'Concord a besoin d’Excel ou de Word de Microsoft 365, ou d’Office 2021 ou ultérieur (Word: 2019). Vous pouvez continuer sans: ouvrez un classeur et téléchargez son rapport.',
  'fault-title': 'Concord n’a pas pu démarrer',
  'fault-text': 'Une partie n’a pas pu être chargée ({reason}). Vérifiez le réseau et réessayez.',
  'try-again': 'Réessayer',
  'go-on-without-office': 'Continuer sans Office',

  cancel: 'Annuler',
  close: 'Fermer',
  cancelled: 'Arrêté. Rien n’a été modifié.',
  'problem-place': 'Où: {place}',
  'place-sheet': 'feuille « {sheet} »',
  'place-cell': 'cellule {cell}',
  'place-block': 'bloc {block}',
  unexpected:
    'Une erreur inattendue s’est produite ({reason}). Fermez le volet, rouvrez-le et répétez la dernière étape.',

  'busy-reading': 'Lecture des feuilles …',
  'busy-opening': 'Ouverture de {file} …',
  'busy-ranking': 'Calcul de l’ordre …',
  'busy-results': 'Insertion des résultats …',
  'busy-code': 'Création du code …',
  'busy-report': 'Création du rapport …',
  'busy-comparing': 'Comparaison du rapport et du document …',
  'busy-writing': 'Écriture dans le document …',

  'survey-title': 'Ordres de priorité',
  'read-workbook': 'Lire ce classeur',
  'read-again': 'Lire de nouveau',
  'nothing-read': 'Rien n’a encore été lu.',
  'answers-changed': 'Les réponses ont changé depuis le calcul de cet ordre.',

  'found-title': 'Ce qui a été trouvé',
  'found-sheet': { one: 'Feuille', other: 'Feuilles' },
  'found-format': 'Format',
  'found-questions': 'Questions',
  'found-ballots': 'Réponses',
  'count-questions': { one: '{count} question', other: '{count} questions' },
  weighted: 'pondérées, poids total {weight}',

  'findings-title': 'Remarques',
  'no-findings': 'Rien à signaler: toutes les réponses ont pu être lues.',
  'count-error': { one: '{count} erreur', other: '{count} erreurs' },
  'count-warning': { one: '{count} avertissement', other: '{count} avertissements' },
  'count-note': { one: '{count} note', other: '{count} notes' },
  'severity-error': 'Erreur',
  'severity-warning': 'Avertissement',
  'severity-note': 'Note',
  'go-to-cell': 'Aller à la cellule {cell}',
  'more-cells': { one: 'et {count} autre', other: 'et {count} autres' },

  'order-of': 'Ordre de priorité: {title}',
  rank: 'Rang',
  'mean-rank': 'Rang moyen',
  'legend-first': 'Premier choix',
  'legend-last': 'Dernier choix',
  'legend-unranked': 'Non classé',
  'legend-position': 'Choix {position}',
  'bar-text': 'Réponses par choix: {list}',

  'agreement-few': 'Moins de {least} réponses: c’est trop peu pour parler de concordance.',
  'agreement-none': 'La concordance ne peut pas être calculée pour ces réponses.',
  'agreement-chance': 'Les réponses ne concordent pas plus que par hasard ({figures}).',
  'agreement-very-weak': 'Les réponses concordent très faiblement ({figures}).',
  'agreement-weak': 'Les réponses concordent faiblement ({figures}).',
  'agreement-moderate': 'Les réponses concordent moyennement ({figures}).',
  'agreement-strong': 'Les réponses concordent fortement ({figures}).',
  'agreement-very-strong': 'Les réponses concordent très fortement ({figures}).',
  'agreement-figures': 'W de Kendall = {w}, p = {p}',
  'agreement-figures-small': 'W de Kendall = {w}, p < {p}',
  'agreement-figures-only-w': 'W de Kendall = {w}',
  'firm-first':
    'Dans {share} de {resamples} tirages aléatoires parmi ces réponses, {option} vient en tête.',
  'firm-title': 'Fiabilité de chaque rang',
  'firm-text':
    'Fréquence à laquelle chaque option a occupé ses rangs dans {resamples} tirages aléatoires parmi ces réponses (germe {seed}). D’autres réponses à la même enquête pourraient différer d’autant.',
  'firm-none': 'Non calculé: il y a trop peu de réponses ou trop d’options.',
  'firm-rank': 'rang {rank}: {share}',
  'holds-without-one': 'L’ordre reste le même, quelle que soit la réponse que l’on retire.',
  'changes-without-one': 'Le retrait d’une seule réponse peut modifier l’ordre.',

  'declined-more-than-20-options':
    'Non calculé: {methods}. Avec plus de 20 options, cela prendrait trop de temps.',
  'declined-only-position-counts':
    'Non calculé: {methods}. Seuls les rangs ont été comptés, et il faudrait les réponses elles-mêmes.',

  'why-title': 'Pourquoi l’une est-elle avant l’autre?',
  'why-first': 'Option',
  'why-second': 'Comparée à',
  'why-above': '{first} vient avant {second}.',
  'why-level': '{first} et {second} sont à égalité.',
  'why-below': '{first} vient après {second}.',
  'why-table': 'Les deux options côte à côte',
  'why-points': 'Points',
  'why-first-choices': 'Premiers choix',
  'why-last-choices': 'Derniers choix',
  'why-pairs': 'Réponses qui la placent avant l’autre',
  'why-pairs-weighted': 'Poids des réponses qui la placent avant l’autre',
  'why-pairs-not-known':
    'On ne sait pas quelles réponses placent l’une avant l’autre: seuls les rangs ont été comptés.',
  'why-neither': {
    one: '{count} réponse ne les départage pas.',
    other: '{count} réponses ne les départagent pas.',
  },
  'why-neither-weighted': 'Des réponses d’un poids de {weight} ne les départagent pas.',
  'why-methods-above': '{option} vient avant selon: {methods}.',
  'why-methods-level': 'À égalité selon: {methods}.',
  'why-change': 'Ce qui changerait ce résultat',
  'why-change-mean-rank': {
    one: '{count} réponse intervertissant les deux options voisines inverserait les rangs moyens.',
    other:
      '{count} réponses intervertissant les deux options voisines inverseraient les rangs moyens.',
  },
  'why-change-pairs': {
    one: '{count} réponse les intervertissant inverserait la comparaison des deux.',
    other: '{count} réponses les intervertissant inverseraient la comparaison des deux.',
  },
  'why-equal-mean-rank': 'Les rangs moyens sont égaux.',
  'why-equal-pairs': 'Autant de réponses placent l’une avant l’autre que l’inverse.',

  'choices-title': 'Comment l’ordre est calculé',
  sheet: 'Feuille',
  'sheet-every': 'Toutes les feuilles contenant des classements',
  method: 'Méthode',
  'method-mean-rank': 'Rang moyen',
  'method-copeland': 'Copeland',
  'method-schulze': 'Schulze',
  'method-ranked-pairs': 'Paires ordonnées',
  'method-kemeny': 'Kemeny-Young',
  'explain-mean-rank':
    'La moyenne des rangs que les réponses donnent à une option; le plus petit est le meilleur.',
  'explain-copeland': 'Les options sont comparées deux à deux; chaque victoire compte.',
  'explain-schulze':
    'Les options sont comparées deux à deux; les plus fortes chaînes de victoires l’emportent.',
  'explain-ranked-pairs':
    'Les paires sont tranchées l’une après l’autre, la majorité la plus nette d’abord.',
  'explain-kemeny': 'L’ordre qui contredit les réponses dans le moins de paires.',
  unranked: 'Options non classées dans une réponse',
  'unranked-share': 'se partagent les rangs restants',
  'unranked-no-opinion': 'ne sont pas comparées',
  'unranked-exclude': 'seules les réponses complètes comptent',
  'explain-share':
    'Les options non classées d’une réponse viennent après les autres, toutes à égalité.',
  'explain-no-opinion':
    'La réponse ne dit rien des paires qui comprennent une option qu’elle ne classe pas.',
  'explain-exclude': 'Les réponses qui omettent une option ne sont pas comptées du tout.',
  votes: 'Voix',
  'votes-each': 'Chaque réponse a une voix',
  'votes-weights': 'Poids dans la colonne',
  'votes-one-per': 'Une voix pour toutes celles de même',
  'explain-votes': 'Les poids et les voix partagées viennent d’une colonne de la feuille.',
  groups: 'Groupes',
  'groups-none': 'Pas de groupes',
  'explain-groups': 'Montre l’ordre de chaque groupe à côté de celui de l’ensemble.',
  'group-ballots': { one: '{name} ({count} réponse)', other: '{name} ({count} réponses)' },
  'group-same': 'Le même ordre que celui de l’ensemble.',
  'group-tau': 'Proximité avec l’ordre de l’ensemble (tau-b, au plus 1): {tau}',
  'groups-small': {
    one: '{count} groupe a moins de {least} réponses et n’est pas présenté.',
    other: '{count} groupes ont chacun moins de {least} réponses et ne sont pas présentés.',
  },
  'visible-only': 'Ne compter que les lignes visibles',
  'other-policy-same': 'Avec l’autre règle pour les options non classées, l’ordre est le même.',
  'other-policy-changed':
    'Avec l’autre règle pour les options non classées, l’ordre est différent.',

  'results-none':
    'Pas encore insérés. Chaque question reçoit sa propre feuille avec un tableau et un graphique.',
  'results-current': 'Insérés et à jour.',
  'results-outdated': 'Insérés, mais l’ordre a changé depuis.',
  'insert-results': 'Insérer les résultats',
  'update-results': 'Mettre à jour les résultats',
  'results-done': {
    one: 'Les résultats se trouvent sur {count} feuille distincte, avec un graphique.',
    other: 'Les résultats se trouvent sur {count} feuilles distinctes, chacune avec un graphique.',
  },

  'code-title': 'Transférer les résultats vers Word',
  'code-text':
    'Enregistrez le classeur et choisissez-le dans le volet de Word. Si ce n’est pas possible, copiez-y plutôt ce code.',
  'make-code': 'Créer un code à copier',
  'code-label': 'Code pour le volet de Word',
  'copy-code': 'Copier',
  'code-copied': 'Le code a été copié. Collez-le dans le volet de Word.',
  'code-select': 'Le code est sélectionné. Appuyez sur Ctrl+C (Mac: ⌘C) pour le copier.',

  'file-text':
    'Choisissez le classeur qui contient les réponses: .xlsx, .ods, .xls ou .csv. Il reste sur cet ordinateur.',
  'choose-file': 'Choisir un classeur',
  'choose-other': 'En choisir un autre',
  'or-drop': 'ou déposez-le ici',
  'drop-now': 'Déposez-le ici',

  'report-title': 'Rapport',
  'report-language': 'Langue du rapport',
  profile: 'Présentation',
  'profile-itu': 'UIT',
  'profile-un': 'Nations Unies',
  numbering: 'Numéros des listes',
  'numbering-typed': 'Tapés',
  'numbering-automatic': 'Automatiques',
  'explain-numbering':
    'Les lecteurs d’écran annoncent les listes automatiques; les documents de l’UIT ont des numéros tapés.',
  'no-report-sheet':
    'Ce classeur n’a pas de feuille de rapport; le rapport ne contient donc que les figures. Son texte figurerait dans une feuille avec les colonnes « Block », « Level » et un code de langue.',
  download: 'Télécharger le rapport',
  'report-done': {
    one: 'Le rapport est prêt: {count} bloc.',
    other: 'Le rapport est prêt: {count} blocs.',
  },
  'save-again': 'Enregistrer de nouveau le fichier',
  'download-hint':
    'Pas de téléchargement? Cette fenêtre ne le permet peut-être pas: ouvrez cette page dans un navigateur et réessayez.',

  'source-title': 'D’où vient le rapport',
  'source-text':
    'Choisissez le classeur qui contient les réponses et le texte du rapport. Il reste sur cet ordinateur.',
  'source-update': 'Choisissez le classeur; ses blocs seront ensuite mis à jour dans ce document.',
  'source-code': 'Pas de classeur sous la main? Coller un code',
  'code-paste': 'Code du volet d’Excel',
  'use-code': 'Utiliser ce code',
  'code-empty': 'Collez d’abord le code.',

  'blocks-title': 'Blocs du rapport',
  'check-again': 'Vérifier de nouveau',
  'insert-all': 'Insérer tous les blocs',
  'insert-missing': {
    one: 'Insérer le bloc manquant',
    other: 'Insérer les {count} blocs manquants',
  },
  'update-all': 'Tout mettre à jour',
  'insert-here': 'Insérer',
  'insert-block': 'Insérer « {title} » à l’emplacement du curseur',
  'update-here': 'Mettre à jour',
  'update-block': 'Mettre à jour « {title} »',
  'show-block': 'Afficher « {title} » dans le document',
  'cursor-hint': '« Insérer » place un bloc à l’endroit du curseur dans le document.',
  'standing-absent': 'Absent du document',
  'standing-up-to-date': 'À jour',
  'standing-out-of-date': 'Périmé',
  'standing-out-of-date-figure': 'Périmé: nouvelle figure',
  'standing-edited': 'Modifié à la main',
  'count-absent': { one: '{count} non inséré', other: '{count} non insérés' },
  'count-up-to-date': { one: '{count} à jour', other: '{count} à jour' },
  'count-out-of-date': { one: '{count} périmé', other: '{count} périmés' },
  'count-edited': { one: '{count} modifié à la main', other: '{count} modifiés à la main' },
  differences: 'Différences',
  'differences-title': 'Ce qu’un remplacement changerait',
  unchanged: 'inchangé',
  'line-removed': 'Serait supprimé',
  'line-added': 'Serait ajouté',
  'kept-note': 'Conservé tel quel, sauf si vous le remplacez.',
  overwrite: 'Remplacer par le rapport',
  'overwrite-block': 'Remplacer par le rapport: « {title} »',
  'blocks-inserted': { one: '{count} bloc inséré.', other: '{count} blocs insérés.' },
  'blocks-replaced': { one: '{count} bloc mis à jour.', other: '{count} blocs mis à jour.' },
  'blocks-kept': {
    one: '{count} bloc conservé, car il a été modifié à la main.',
    other: '{count} blocs conservés, car ils ont été modifiés à la main.',
  },
  'nothing-to-do': 'Tous les blocs sont à jour; rien n’a été écrit.',

  ...frDocument,
  ...frSheets,
};
