import type { SheetMessages } from './messages';

export const frSheets: SheetMessages = {
  'busy-sheet': 'Création de la feuille …',
  columns: { one: 'colonne {columns}', other: 'colonnes {columns}' },
  'count-cells': { one: '{count} cellule', other: '{count} cellules' },
  'more-of-kind': { one: '{count} autre de ce type', other: '{count} autres de ce type' },

  'format-chosen-columns': 'Choisi à la main',
  'format-rank-matrix': 'Tableau de rangs',
  'format-plain-table': 'Tableau simple',
  'format-counts-table': 'Tableau de décomptes',
  'shape-list': 'Une liste dans une colonne',
  'shape-rank-columns': 'Une colonne par rang',
  'shape-option-columns': 'Une colonne par option',
  'shape-counts': 'Décompte des rangs',
  'shape-ballot-file': 'Un fichier de bulletins',
  'explain-list':
    'Chaque cellule nomme les options dans l’ordre, la meilleure d’abord, par exemple A;B;C.',
  'explain-rank-columns': 'Chaque ligne est un membre: le premier choix, le deuxième, etc.',
  'explain-option-columns':
    'Chaque ligne est un membre; chaque colonne a une option pour en-tête et des rangs au-dessous.',
  'explain-counts':
    'Chaque ligne est une option; les colonnes comptent combien de fois elle a eu chaque rang.',

  'reading-title': 'Pourquoi cette lecture',
  'candidates-title': 'Autres classements possibles',
  'candidate-place': 'feuille « {sheet} », {columns}',
  'use-candidate': 'Utiliser plutôt celui-ci',
  'use-near': 'Utiliser celui-ci',
  'use-place': '{action}: {place}',
  'unranked-title': 'Aucun classement trouvé',
  'unranked-near': 'Voici ce qui s’en approche le plus. Utilisez-le ou choisissez les cellules.',
  'unranked-none':
    'Choisissez les cellules à la main, ou créez une feuille de classement à remplir par les membres.',

  'by-hand-title': 'Choisir les cellules à la main',
  'by-hand-text': 'Ces cellules sont alors lues comme vous le dites, quel que soit leur aspect.',
  shape: 'Forme',
  'columns-label': 'Colonnes',
  'explain-columns': 'Lettres, par exemple F, F:J ou F,H,K',
  'columns-empty': 'Indiquez les colonnes des réponses, par exemple F:J.',
  'header-row': 'Ligne d’en-tête',
  'explain-header-row': 'Laissez vide: Concord la cherche.',
  'header-row-wrong': 'Écrivez le numéro d’une ligne: 1, 2, 3 …',
  'use-selection': 'Utiliser les cellules sélectionnées',
  'read-cells': 'Lire ces cellules',
  'mapping-on': 'Vous avez choisi ces cellules: {place}.',
  'back-to-automatic': 'Revenir à l’automatique',
  'mapping-done': 'L’ordre est maintenant calculé à partir des cellules choisies.',
  'mapping-off': 'Concord trouve de nouveau les classements lui-même.',

  'new-ranking': 'Nouvelle feuille de classement',
  'new-ranking-text':
    'Une feuille à remplir par les membres. Elle n’accepte chaque rang qu’une fois et dit ce qui ne va pas dans une ligne.',
  'new-options': 'Options, une par ligne',
  'selection-empty':
    'Les cellules sélectionnées sont vides. Sélectionnez celles qui contiennent les options.',
  'new-question': 'Question',
  'explain-new-question': 'Au-dessus des options; peut rester vide.',
  'new-members': 'Lignes pour les membres',
  'sheet-language': 'Langue de la feuille',
  'new-report': 'Nouvelle feuille de rapport',
  'new-report-text':
    'Le tableau pour le texte du rapport: les blocs types avec des exemples, et une figure par question.',
  'report-languages': 'Langues du rapport',
  'guide-language': 'Langue du mode d’emploi',
  'add-sheet': 'Ajouter la feuille',
  'save-sheet': 'Enregistrer la feuille dans un fichier',
  'ranking-sheet-added':
    'La feuille « {sheet} » a été ajoutée et affichée. Quand les membres l’auront remplie, lisez de nouveau le classeur.',
  'report-sheet-added':
    'La feuille « {sheet} » a été ajoutée et affichée. Remplacez ses exemples par vos textes.',
  'ranking-sheet-saved':
    'La feuille est prête: {file}. Quand les membres l’auront remplie, ouvrez-la ici.',
  'report-sheet-saved':
    'La feuille est prête: {file}. Remplacez ses exemples et déplacez-la dans le classeur des réponses.',
};
