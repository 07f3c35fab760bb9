import type { Translation } from './translation';

/** What the checks of a report find, in Spanish. */
export const checksEs: Translation['messages'] = {
  'check-no-source':
    'El documento no indica a partir de qué se hicieron sus figuras, por lo que no se han recalculado. Concord conserva esos datos en los documentos que escribe.',
  'check-block-edited':
    'Este bloque se ha editado a mano desde que se escribió. Una actualización lo dejaría como está.',
  'check-chart-missing':
    'El documento contiene los números de la figura «{key}», pero no su gráfico. Escriba de nuevo el bloque o vuelva a poner el gráfico.',
  'check-chart-order':
    'El gráfico muestra «{shown}» donde las respuestas sitúan «{expected}». Escriba de nuevo la figura.',
  'check-chart-value':
    'El gráfico muestra {shown} para «{option}», {series}, y las respuestas dan {expected}. Escriba de nuevo la figura.',
  'check-workbook-missing':
    'El gráfico no tiene un libro con sus datos, por lo que nadie puede editarlo ni comprobarlo. Escriba de nuevo la figura.',
  'check-workbook-differs':
    'El libro del gráfico contiene {held} donde el gráfico muestra {shown} (celda {place}). Escriba de nuevo la figura.',
  'check-caption-number':
    'La leyenda dice «{shown}», pero es el número {expected} del documento. Actualice los campos (Ctrl+A, F9).',
  'check-reference-lost':
    'La referencia «{shown}» lleva a «{bookmark}», que no está en el documento. Escriba de nuevo el bloque o inserte una referencia nueva.',
  'check-reference-text':
    'La referencia dice «{shown}», pero aquello a lo que lleva se llama «{expected}». Actualice los campos (Ctrl+A, F9).',
  'check-order-in-text':
    'El texto pone «{first}» antes de «{second}», y el orden de «{key}» es el contrario.',
  'check-note-numbers':
    'Los números debajo de la figura no son los de sus respuestas, que dan «{expected}».',
  'check-placeholder':
    'El marcador {placeholder} no se ha rellenado. Sustitúyalo por lo que representa.',
  'check-doubled-word': 'La palabra «{word}» aparece dos veces seguidas.',
  'check-label': 'La marca «{label}» debería ser «{expected}» aquí.',
  'check-label-start': 'La lista empieza con la marca «{label}» en lugar de «{expected}».',
  'check-item-end':
    'El elemento termina con «{end}»; en esta lista debería terminar con «{expected}».',
  'check-never-mentioned': 'El texto nunca menciona {name}. Haga referencia a ello o quítelo.',
  'check-recommendations-alike':
    'Esta recomendación dice lo mismo que la que lleva la marca «{label}»: «{text}».',
  'check-symbol-spelt':
    'La signatura «{symbol}» también se escribe «{other}» en este documento. Elija una de las dos.',
  'check-too-long': 'El documento tiene {words} palabras, {over} más que el límite de {limit}.',
  'check-data-question':
    'El libro no tiene la pregunta «{key}», a partir de la cual se hizo la figura.',
  'check-data-options':
    'Las opciones de la figura «{key}» ya no son las del libro: {then}; ahora {now}.',
  'check-data-ballots':
    'La figura «{key}» se hizo a partir de {then} respuestas (peso {thenWeight}); el libro tiene {now} (peso {nowWeight}). Actualice el documento.',
  'check-data-order':
    'El orden de «{key}» era {then}; el libro da ahora {now}. Actualice el documento.',
  'check-data-pairs':
    'Las respuestas a «{key}» dan el mismo número en cada puesto que antes, pero son otras. Actualice el documento.',
  'check-data-counts':
    'Las respuestas a «{key}» son tantas como antes, pero no las mismas: «{option}» estaba en el puesto {position} en {then}, ahora en {now}. Actualice el documento.',
};
