import type { SheetMessages } from './messages';

export const esSheets: SheetMessages = {
  'busy-sheet': 'Creando la hoja …',
  columns: { one: 'columna {columns}', other: 'columnas {columns}' },
  'count-cells': { one: '{count} celda', other: '{count} celdas' },
  'more-of-kind': { one: '{count} más de este tipo', other: '{count} más de este tipo' },

  'format-chosen-columns': 'Elegido a mano',
  'format-rank-matrix': 'Tabla de puestos',
  'format-plain-table': 'Tabla simple',
  'format-counts-table': 'Tabla de recuentos',
  'shape-list': 'Una lista en una columna',
  'shape-rank-columns': 'Una columna por puesto',
  'shape-option-columns': 'Una columna por opción',
  'shape-counts': 'Recuento de puestos',
  'shape-ballot-file': 'Un archivo de papeletas',
  'explain-list': 'Cada celda nombra las opciones por orden, la mejor primero: A;B;C.',
  'explain-rank-columns': 'Cada fila es un miembro: la primera elección, la segunda, etc.',
  'explain-option-columns':
    'Cada fila es un miembro; cada columna tiene una opción como encabezado y puestos debajo.',
  'explain-counts': 'Cada fila es una opción; las columnas cuentan cuántas veces tuvo cada puesto.',

  'reading-title': 'Por qué se leyó así',
  'candidates-title': 'Otras posibles clasificaciones',
  'candidate-place': 'hoja «{sheet}», {columns}',
  'use-candidate': 'Usar esta en su lugar',
  'use-near': 'Usar esta',
  'use-place': '{action}: {place}',
  'unranked-title': 'No se encontró ninguna clasificación',
  'unranked-near': 'Esto es lo más parecido. Úselo o elija las celdas a mano.',
  'unranked-none':
    'Elija las celdas a mano o cree una hoja de clasificación para que la rellenen los miembros.',

  'by-hand-title': 'Elegir las celdas a mano',
  'by-hand-text': 'Estas celdas se leen entonces como usted diga, sea cual sea su aspecto.',
  shape: 'Forma',
  'columns-label': 'Columnas',
  'explain-columns': 'Letras, como F, F:J o F,H,K',
  'columns-empty': 'Indique qué columnas contienen las respuestas, como F:J.',
  'header-row': 'Fila del encabezado',
  'explain-header-row': 'Si la deja vacía, Concord la busca.',
  'header-row-wrong': 'Escriba el número de una fila: 1, 2, 3 …',
  'use-selection': 'Usar las celdas seleccionadas',
  'read-cells': 'Leer estas celdas',
  'mapping-on': 'Usted eligió estas celdas: {place}.',
  'back-to-automatic': 'Volver al modo automático',
  'mapping-done': 'El orden se calcula ahora a partir de las celdas elegidas.',
  'mapping-off': 'Concord vuelve a encontrar por sí mismo las clasificaciones.',

  'new-ranking': 'Nueva hoja de clasificación',
  'new-ranking-text':
    'Una hoja para que la rellenen los miembros. Acepta cada puesto una sola vez y dice qué falla en una fila.',
  'new-options': 'Opciones, una por línea',
  'selection-empty':
    'Las celdas seleccionadas están vacías. Seleccione las que contienen las opciones.',
  'new-question': 'Pregunta',
  'explain-new-question': 'Encima de las opciones; puede quedar vacía.',
  'new-members': 'Filas para miembros',
  'sheet-language': 'Idioma de la hoja',
  'new-report': 'Nueva hoja de informe',
  'new-report-text':
    'La tabla para el texto del informe: los bloques habituales con ejemplos y una figura por pregunta.',
  'report-languages': 'Idiomas del informe',
  'guide-language': 'Idioma de la guía',
  'add-sheet': 'Añadir la hoja',
  'save-sheet': 'Guardar la hoja en un archivo',
  'ranking-sheet-added':
    'Se añadió y se muestra la hoja «{sheet}». Cuando los miembros la hayan rellenado, lea de nuevo el libro.',
  'report-sheet-added':
    'Se añadió y se muestra la hoja «{sheet}». Sustituya sus ejemplos por sus textos.',
  'ranking-sheet-saved':
    'La hoja está lista: {file}. Cuando los miembros la hayan rellenado, ábrala aquí.',
  'report-sheet-saved':
    'La hoja está lista: {file}. Sustituya sus ejemplos y muévala al libro de las respuestas.',
};
