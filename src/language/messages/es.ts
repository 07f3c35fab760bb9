import { checksEs } from './es-checks';
import type { Translation } from './translation';

/** The messages in Spanish. */
export const es: Translation = {
  messages: {
    ...checksEs,
    'file-missing': 'Ese archivo no existe. Compruebe el nombre y la carpeta.',
    'file-is-a-folder':
      'Es una carpeta, no un archivo. Indique el nombre de un archivo que contenga.',
    'file-not-readable': 'No se pudo leer el archivo ({reason}).',
    'file-not-writable':
      'No se pudo escribir el archivo ({reason}). Ciérrelo donde esté abierto, compruebe la carpeta o elija otro nombre. No se ha cambiado nada.',
    'file-empty': 'El archivo está vacío. Compruebe que la exportación o la descarga se completó.',
    'file-not-a-spreadsheet':
      'No es una hoja de cálculo, sino {kind}. Concord lee archivos .xlsx, .xlsm, .xls, .ods, .csv y .tsv, y archivos de papeletas (.soc, .cvotes, .blt y otros).',
    'file-protected':
      'El archivo está protegido con una contraseña. Ábralo en Excel, quite la contraseña (Archivo > Información > Proteger libro > Cifrar con contraseña) y guárdelo.',
    'file-damaged':
      'El archivo está dañado o incompleto y no se ha leído nada. Ábralo en Excel y guárdelo de nuevo, o vuelva a descargarlo.',
    'file-too-large':
      'Una parte del archivo ocuparía {megabytes} MB una vez descomprimida, más de lo que necesita una encuesta, por lo que no se ha leído nada. Copie las respuestas en un libro nuevo.',
    'file-too-many-sheets':
      'El libro tiene más de {most} hojas. Copie las que contienen clasificaciones en un libro nuevo.',
    'sheet-too-large':
      'La hoja tiene celdas más allá de lo que cabe en una hoja de cálculo ({cell}), por lo que no se ha leído el archivo. Copie las respuestas en un libro nuevo.',
    'cells-too-many':
      'El libro tiene más de {most} celdas con contenido, por lo que no se ha leído. Copie las columnas con las respuestas en un libro nuevo.',
    'row-too-long':
      'Una fila del texto ocupa más de {megabytes} MB, por lo que no se ha leído el archivo. Puede que aquí se abra una comilla: ciérrela o quítela, o copie las respuestas en un libro nuevo.',
    'sheet-hidden':
      'Esta hoja está oculta y no se ha leído. Muéstrela si sus respuestas deben contar.',
    'text-quote-open':
      'Aquí se abre una comilla que nunca se cierra, de modo que todo lo que sigue es una sola celda. Ciérrela o quítela.',

    'no-ranking':
      'Ninguna hoja contiene una clasificación. Concord busca celdas que enumeren opciones por orden, columnas con una opción por puesto o columnas con un número por opción.',
    'no-rank-written':
      'Todavía no hay ningún puesto escrito en esta hoja de clasificación. Rellénela, una fila por miembro, o elija otra hoja.',
    'mapping-without-sheet':
      'Se eligieron columnas a mano, pero no en qué hoja. Elija una de estas: {sheets}.',
    'mapping-no-table':
      'No hay nada debajo de la fila {row} en esta hoja. Compruebe la fila de los encabezados.',
    'mapping-no-list':
      'No se enumera ninguna clasificación en {columns} debajo de la fila {row}. Casi todas las celdas deberían nombrar todas las opciones, de la primera a la última, separadas por un mismo signo (A;B;C). Compruebe las columnas, la fila de los encabezados y la forma.',
    'mapping-no-rank-columns':
      'Las columnas {columns} debajo de la fila {row} no nombran las opciones por puesto. Cada fila debería nombrar otra opción en cada columna, la primera preferencia en la primera. Compruebe las columnas, la fila de los encabezados y la forma.',
    'mapping-no-option-columns':
      'Las columnas {columns} debajo de la fila {row} no dan puestos a las opciones. Cada una debería tener una opción como encabezado y puestos debajo (1, 2.º, tercero). Compruebe las columnas, la fila de los encabezados y la forma.',
    'mapping-no-counts':
      'Las columnas {columns} debajo de la fila {row} no cuentan cuántas veces tuvo cada opción cada puesto. Cada fila debería ser una opción y cada columna un puesto. Compruebe las columnas, la fila de los encabezados y la forma.',
    'no-such-option':
      'Ninguna respuesta nombra «{name}», de modo que no puede ser lo mismo que otra opción. Las opciones son: {options}.',
    'why-signs': 'Tiene las columnas que añade esta herramienta: {headers}.',
    'why-list':
      'De {rows} celdas examinadas en la columna {columns}, {fitting} son permutaciones de los mismos {options} nombres.',
    'why-rank-columns':
      'En {fitting} de las {rows} filas examinadas, las columnas {columns} nombran una opción distinta para cada puesto.',
    'why-option-columns':
      'En {fitting} de las {rows} filas examinadas, las columnas {columns} dan un puesto distinto a cada una de las {options} opciones.',
    'why-counts':
      'Las columnas {columns} cuentan cuántas veces tuvo cada puesto cada una de las {options} opciones.',
    'why-ballot-file': 'Está escrito como los archivos de este tipo, con {options} opciones.',
    'near-counts':
      'Puede que cuenten cuántas veces tuvo cada una de las {options} opciones cada uno de los {places} puestos, pero los números no lo muestran con seguridad.',
    'near-list':
      'De {rows} celdas examinadas, {fitting} son permutaciones de los mismos {options} nombres; las demás no lo son.',
    'near-option-columns':
      'En {fitting} de las {rows} filas examinadas, cada opción tiene un puesto distinto; en las demás no.',
    'no-such-sheet': 'No hay ninguna hoja visible «{sheet}». El libro contiene: {sheets}.',
    'no-such-question': 'Ninguna pregunta tiene la clave «{key}». Claves disponibles: {keys}.',
    'no-such-column':
      'No hay ninguna columna «{column}». Indique un encabezado o las letras de una columna; la tabla contiene: {headers}.',
    'weights-twice':
      'Las respuestas pueden tener pesos tomados de una columna, o un voto por delegación, pero no ambas cosas. Renuncie a una de las dos.',
    'option-unknown':
      '«{text}» no figura entre las opciones de esta pregunta: se ha omitido y el resto de la respuesta cuenta. Si una opción se escribió mal o cambió de nombre, escríbala igual en todas las filas.',
    'option-repeated':
      '«{text}» aparece dos veces en esta respuesta; cuenta el primer puesto. Corrija la celda si el correcto es el otro.',
    'rank-unreadable':
      '«{text}» no es un puesto, por lo que esta respuesta no cuenta. Escriba un número a partir de 1 o deje la celda vacía.',
    'cell-error':
      'La celda contiene el error {text}, por lo que esta respuesta no cuenta. Sustitúyalo por lo que se respondió.',
    'line-unreadable':
      'Esta línea («{text}») no sigue el formato del archivo, por lo que no cuenta. Corríjala.',
    'option-withdrawn':
      'El archivo indica aquí que «{text}» se retiró, por lo que no es una opción y se ha omitido en todas las respuestas.',
    'ballots-too-many':
      'Con esta línea el archivo contiene {count} respuestas, más de las que se pueden contar ({most} para tantas opciones). Compruebe el número de respuestas de la línea.',
    'ballot-blank': 'En esta fila no se clasifica nada, por lo que no cuenta como respuesta.',
    'ballot-all-tied':
      'En esta respuesta todas las opciones tienen el mismo puesto. No dice nada de su orden, por lo que no cuenta.',
    'ballots-incomplete':
      'Algunas respuestas ({count}) dejan opciones sin clasificar; esta es la primera. Lo que eso supone para el orden depende de un ajuste (docs/ranking.md).',
    'ballots-all-alike':
      'Las {count} respuestas dan el mismo orden. Si los miembros respondieron de forma distinta, la exportación perdió el orden; compárela con el formulario.',
    'options-joined':
      '«{text}» se ha leído como una sola opción aunque contiene el signo que separa las opciones, porque sus partes siempre van juntas. Si son varias opciones, sepárelas con otro signo.',
    'option-column-repeated':
      'Otra columna tiene ya la opción «{text}», por lo que esta se ha omitido. Dé otro encabezado a una de las dos.',
    'column-beside':
      '«{text}» está junto a una clasificación y contiene números pequeños, pero con ella las filas darían el mismo puesto a dos opciones, por lo que no se ha tomado por una opción. Apártela si no lo es.',
    'header-repeated':
      'Otra columna tiene también el encabezado «{header}» y se ha tomado la primera. Designe la columna por sus letras para elegir esta.',
    'totals-row':
      'Esta fila lleva la etiqueta «{text}» y se ha tomado por una suma, por lo que no cuenta. Cambie la etiqueta si es una respuesta.',
    'hidden-rows-counted':
      'Se cuentan filas ocultas o filtradas ({count}; esta es la primera). Elija contar solo las filas visibles para excluirlas.',
    'hidden-rows-left-out':
      'Se han excluido filas ocultas o filtradas ({count}; esta es la primera), porque solo se pidieron las visibles.',
    'respondent-repeated':
      '{name} respondió más de una vez; cuenta la respuesta de la fila {row} en lugar de esta.',
    'respondent-repeated-counted':
      '{name} ya respondió en la fila {row}, y ambas respuestas cuentan porque se pidieron todas.',
    'weight-unreadable':
      '«{text}» no es un peso, por lo que esta respuesta no cuenta. Escriba un número a partir de 0.',
    'weight-zero': 'Esta respuesta tiene peso 0, por lo que no cuenta.',
    'delegation-missing':
      'Aquí no se indica ninguna delegación, por lo que esta respuesta tiene un voto propio. Rellene la celda si pertenece a una.',
    'group-missing':
      'Aquí no se indica ningún grupo, por lo que esta respuesta solo cuenta en el conjunto.',
    'count-unreadable':
      '«{text}» no es un número de respuestas, por lo que esta tabla no cuenta. Escriba cuántas respuestas dan este puesto a la opción; 0 si no hay ninguna.',
    'counts-shares':
      'Esta tabla da porcentajes («{text}») y no números de respuestas, por lo que no cuenta. Escriba cuántas respuestas dan cada puesto a cada opción.',
    'counts-places':
      'Hay {places} puestos para {options} opciones, por lo que esta tabla no cuenta. Añada las opciones que faltan o suprima los puestos que no existen.',
    'counts-option-repeated':
      'La opción «{text}» ya está en esta tabla, por lo que la tabla no cuenta. Indique cada opción una sola vez.',
    'counts-uneven':
      'Los números de «{option}» suman {count}; los de otras opciones, {ballots}, por lo que esta tabla no cuenta. Corríjalos; las respuestas que omiten la opción van en una columna «Sin clasificar».',
    'counts-excess':
      'Los números de este puesto suman {count}, pero solo hay {ballots} respuestas, por lo que esta tabla no cuenta. Corríjalos; las opciones empatadas tienen que repartirse los puestos que ocupan.',
    'counts-left-over':
      'Los números de «{option}» suman {count}, pero hay {ballots} respuestas. Se entiende que las demás no la clasifican; lo mismo ocurre con {options} opciones en total. Corrija los números si no es así.',
    'counts-total-differs':
      'El total indicado aquí es {total}, pero los números suman {count}. Se toman los números; corrija lo que esté mal.',
    'counts-hundred':
      'Los números de cada opción suman 100. Si son porcentajes, escriba en su lugar números de respuestas; de lo contrario, el acuerdo parece el de 100 respuestas.',
    'counts-only':
      'Aquí solo se conocen números y no las respuestas: los pesos, un voto por delegación, los grupos, las respuestas repetidas y las filas ocultas no cambian nada.',
    'counts-of-ballots':
      'Esta tabla cuenta opciones cuyas respuestas están en la hoja «{ballots}», por lo que se ha omitido. Elija solo esta hoja para ordenar según sus números.',
    'more-of-these':
      'A partir de aquí no se enumeran las observaciones de este tipo ({code}): quedan {count}.',

    'no-report-sheet':
      'Ninguna hoja tiene las columnas «Block», «Level» y un código de idioma. Añada una hoja de informe o establezca el orden sin informe.',
    'report-row-without-block':
      'La fila tiene texto, pero ni en ella ni más arriba se indica un bloque. Escriba un tipo de bloque en la columna «Block».',
    'report-block-unknown':
      'No existe el tipo de bloque «{block}», por lo que la fila se ha omitido. Los tipos son: {kinds}.',
    'report-level-unknown':
      'Un bloque «{block}» no tiene el nivel «{level}», por lo que la fila se ha omitido. Deje la celda vacía para un párrafo o escriba uno de estos valores: {levels}.',
    'report-item-empty':
      'El elemento de la lista no tiene texto en ningún idioma, por lo que se ha omitido.',
    'report-key-long':
      'La clave «{key}» es demasiado larga para una etiqueta de Word. Use como máximo {limit} caracteres.',
    'report-setting-unnamed':
      'La fila de ajustes no nombra ningún ajuste, por lo que se ha omitido. Escriba su nombre en la columna «Level».',
    'report-setting-repeated':
      'El ajuste «{name}» aparece por segunda vez. Cuenta el primero; elimine uno de los dos.',
    'report-numbering-unknown':
      'El ajuste «numbering» vale «{value}», que no dice nada. Escriba uno de {known}.',
    'report-cell-error':
      'La celda contiene el valor de error {error} y se ha leído como vacía. Corrija la fórmula.',
    'report-language-missing':
      'La hoja de informe no tiene la columna «{language}». El texto se muestra en «{shown}»; añada la columna con una traducción.',
    'report-translation-missing':
      'Aquí no hay texto en «{language}». Se muestra en «{shown}»; escriba la traducción en la celda.',
    'report-figure-unknown':
      'Ninguna pregunta clasificada tiene la clave «{key}», por lo que la figura se ha omitido. Claves disponibles: {keys}.',
    'report-option-unknown':
      'La pregunta «{key}» no tiene ninguna opción con uno de estos nombres, por lo que la fila se ha omitido. Escriba la opción en uno de los idiomas tal como figura en las respuestas.',
    'report-placeholder-unknown':
      'No hay nada a lo que pueda referirse {placeholder}. Se conocen: {known}.',
    'report-place-absent':
      'El orden de «{key}» termina en el puesto {tiers}, por lo que {placeholder} no se refiere a nada. Las opciones empatadas comparten un puesto.',
    'report-clause-unknown': 'No existe la cláusula tipo {clause}. Las cláusulas son: {clauses}.',
    'report-clause-misplaced':
      'La cláusula {clause} está prevista para: {use}. Muévala o elija otra cláusula.',
    'report-clause-parameter':
      'La cláusula {clause} necesita «{parameter}». Añada una fila del bloque «settings» con el nivel «{parameter}» o escriba [[{clause}|{parameter}=…]].',
    'report-clause-parameter-unknown':
      'La cláusula {clause} no tiene el parámetro «{parameter}». Sus parámetros son: {parameters}.',
    'report-clause-date':
      'La cláusula {clause} necesita una fecha para «{parameter}», y «{value}» no lo es. Escríbala así: 2026-11-16.',
    'report-clause-without-order':
      'La cláusula {clause} necesita una pregunta clasificada, y el libro no tiene ninguna con respuestas.',
    'report-clause-not-alone':
      'Una cláusula tipo va sola en su celda. Como hay más texto, la celda se ha tomado tal cual.',

    'package-not-readable':
      'El archivo no es un documento de Office o está dañado ({reason}). Ábralo en Word, guarde una copia como .docx e inténtelo de nuevo.',
    'part-not-readable':
      'La parte {part} del documento está dañada ({reason}). Abra el documento en Word, guarde una copia como .docx e inténtelo de nuevo.',
    'block-repeated':
      'El informe tiene dos bloques con la etiqueta «{tag}». Dé otra clave a uno de ellos en la columna «Block».',
    'chart-without-data':
      'La figura «{title}» no tiene opciones ni puestos que dibujar. Compruebe que su pregunta tiene respuestas.',
    'provenance-not-readable':
      'No se puede leer lo que el documento indica sobre sus figuras ({reason}). Inserte de nuevo las figuras a partir del libro.',

    'code-not-ours':
      'No es un código de Concord. En Excel, abra Concord, cree el código, cópielo y péguelo aquí entero.',
    'code-of-other-version':
      'El código procede de otra versión de Concord ({version}). Vuelva a cargar el complemento en Excel y en Word, y copie de nuevo el código.',
    'code-not-whole':
      'El código no está completo: una parte se perdió o cambió. Cópielo de nuevo en Excel y péguelo entero.',

    'word-not-allowed':
      'Word no lo permite aquí. Es posible que el documento esté protegido, abierto solo para lectura o contenga algo que este Word no puede editar (por ejemplo, un selector de fecha en el navegador). Elija Revisar > Restringir edición o ábralo para editar, e inténtelo de nuevo. No se ha cambiado nada.',
    'word-refused':
      'Word rechazó la operación: {action} ({reason}). El documento está como antes. Guárdelo, ciérrelo, ábralo de nuevo e inténtelo otra vez.',
    'word-refused-half':
      'Word se detuvo durante la operación: {action} ({reason}), y el bloque está incompleto. Pulse Deshacer (Ctrl+Z) hasta que esté como antes e inténtelo de nuevo.',
    'word-refused-rest':
      'Word rechazó la operación: {action} ({reason}). Los bloques anteriores están en el documento; este y los siguientes, no. Guarde el documento, ciérrelo, ábralo de nuevo y actualice otra vez.',
    'block-twice':
      'El documento tiene este bloque dos veces. Elimine uno de los dos (su control con su contenido) e inténtelo de nuevo.',
    'block-not-there': 'El documento no tiene ese bloque. Insértelo primero.',
    'paragraph-changed':
      'El párrafo ya no está como cuando se comprobó el documento. Compruebe de nuevo el documento.',
    'selection-empty':
      'No hay texto seleccionado. Seleccione los párrafos que deben convertirse en un bloque e inténtelo de nuevo.',
    'selection-in-block':
      'La selección toca un bloque del informe. Seleccione texto fuera de los bloques e inténtelo de nuevo.',
    'selection-holds':
      'La selección contiene {what}, que un bloque no conservaría. Seleccione texto sin ello e inténtelo de nuevo. No se ha cambiado nada.',
    'selection-changed':
      'La selección ya no es el texto que se leyó. Selecciónelo de nuevo y repita la operación. No se ha cambiado nada.',
    'selection-not-removed':
      'El nuevo bloque está en su sitio, pero Word no permitió quitar el texto seleccionado ({reason}). Sigue detrás del bloque: elimínelo a mano.',
    'provenance-not-kept':
      'Word no conservó los datos que permiten saber más tarde qué bloques se editaron. El texto está en su sitio; hasta que se escriban de nuevo, Concord considera estos bloques editados a mano y pregunta antes de cambiarlos.',

    'excel-editing':
      'Se está editando una celda del libro. Pulse Entrar para terminar e inténtelo de nuevo.',
    'excel-selection':
      'La selección no es un solo bloque de celdas. Seleccione celdas contiguas de una hoja e inténtelo de nuevo.',
    'excel-protected':
      'La hoja o el libro están protegidos. Elija Revisar > Desproteger hoja o Proteger libro, e inténtelo de nuevo.',
    'excel-sheet-protected':
      'La hoja de resultados está protegida, por lo que no se han actualizado. Elija en ella Revisar > Desproteger hoja e inténtelo de nuevo.',
    'excel-not-allowed':
      'Excel no lo permite en el estado actual del libro ({reason}). Compruebe que no esté abierto solo para lectura ni en Vista protegida, e inténtelo de nuevo.',
    'excel-missing': 'Esa hoja o celda ya no existe. Lea de nuevo el libro.',
    'excel-too-much':
      'La petición supera lo que Excel acepta de una vez ({reason}). Clasifique menos opciones o copie las respuestas en un libro nuevo.',
    'excel-failed':
      'Excel no pudo hacerlo ({reason}). Guarde el libro e inténtelo de nuevo; si vuelve a fallar, cierre y abra el libro.',
    'sheet-with-too-many-cells':
      'La hoja tiene {cells} celdas, más de las que Excel da a un complemento. Ocúltela si no tiene respuestas, o elimine las filas y columnas sobrantes.',
    'row-too-large':
      'Una fila de la hoja contiene más texto del que Excel da a un complemento de una vez. Acorte sus celdas, u oculte la hoja si no tiene respuestas.',
    'results-in-the-way':
      'Los resultados han crecido y necesitan las celdas {cells}, que están ocupadas. Mueva su contenido y escriba de nuevo los resultados. No se ha cambiado nada.',
    'results-half-written':
      'Excel se detuvo mientras se actualizaban los resultados de {sheets} ({reason}), que pueden ser en parte antiguos y en parte nuevos. Escriba de nuevo los resultados.',
    'results-left-over':
      'Excel se detuvo mientras se escribían los resultados ({reason}), y no se pudieron retirar las hojas {sheets}. Elimínelas y escriba de nuevo los resultados.',
    'chart-not-as-asked':
      'Excel dibujó un gráfico de {found} series en lugar de {wanted}, por lo que se retiraron los resultados. Escríbalos de nuevo; si vuelve a fallar, comuníquelo a los autores de Concord.',
    'settings-not-readable':
      'No se pueden leer los ajustes que guarda el libro ({reason}). Elíjalos de nuevo: así se escriben otra vez.',
    'settings-not-kept':
      'Excel no conservó los ajustes de la clasificación. Guarde el libro y elíjalos de nuevo.',
    'workbook-strict':
      'El libro está guardado como «Strict Open XML», y aquí no se le pueden añadir hojas. Guárdelo antes como «Libro de Excel (.xlsx)».',
    'document-not-word':
      'Esto no es un documento de Word, sino {kind}. Concord lee y escribe archivos .docx: ábralo en Word y guárdelo como .docx.',
    'document-with-password':
      'El documento está protegido con contraseña. Ábralo en Word, quite la contraseña (Archivo > Información > Proteger documento > Cifrar con contraseña) y guárdelo.',
    'document-damaged':
      'El documento está dañado o incompleto, por lo que no se ha leído nada. Ábralo en Word y guárdelo de nuevo, o descárguelo otra vez.',
    'document-with-macros':
      'El documento puede contener macros (.docm). Concord no escribe junto a programas que no puede juzgar: ábralo en Word, guarde una copia como .docx y utilícela.',
    'document-strict':
      'El documento está en el formato «Documento Strict Open XML». Ábralo en Word, elija Guardar como y el tipo «Documento de Word (.docx)», y utilice ese archivo.',
    'document-restricted':
      'La edición del documento está restringida, por lo que no se ha escrito nada. Levante antes la restricción en Word (Revisar > Restringir edición > Suspender la protección).',
    'document-controls-lost':
      'En el documento hay bloques de un informe, pero sin los controles de contenido que los marcan, de modo que una actualización los escribiría por segunda vez. Lo guardó un programa que no conserva esos controles (LibreOffice, por ejemplo). Actualice una copia guardada en Word o escriba un documento nuevo.',
    'document-tracks-changes':
      'El documento lleva el control de cambios. Los bloques se han escrito sin marcas, que los mostrarían como eliminados e insertados de nuevo; --dry-run muestra lo que cambia una actualización. El control sigue activo y las marcas de otros se conservan.',
    'block-in-line':
      'El control de este bloque está dentro de un párrafo o de una fila de tabla, donde no caben párrafos enteros. Muévalo a un lugar propio entre párrafos.',
    'block-kept':
      'Alguien ha modificado este bloque desde que se escribió, por lo que se ha dejado como estaba. Para escribirlo de nuevo de todos modos, use --overwrite edited.',
    'options-too-few':
      'Una clasificación necesita dos opciones o más; número indicado: {count}. Nombre cada opción o elija las celdas que las contienen.',
    'options-too-many':
      'Una hoja de clasificación tiene una columna por opción, y {count} son más de las que se pueden clasificar. Nombre {most} opciones o menos.',
    'option-twice': 'La opción «{option}» aparece dos veces. Dé a cada opción un nombre propio.',
    'languages-none': 'Una hoja de informe necesita al menos un idioma. Elija los del informe.',
    'members-out-of-range':
      'Una hoja de clasificación tiene filas para entre 1 y {most} miembros, no para {members}.',
    'results-too-many-ballots':
      'La pregunta «{key}» tiene {ballots} respuestas sobre {options} opciones, más de las que una hoja de cálculo cuenta en un tiempo razonable. Use «concord rank» o divida la hoja.',
    'cells-unknown':
      '«{address}» no designa ninguna celda. Escriba la hoja y sus celdas, por ejemplo «Options!A2:A9».',
    'no-ranking-but-near':
      'Ninguna hoja contiene con seguridad una clasificación. Lo más parecido: {candidates} Si es una clasificación, elija a mano su hoja, su forma y sus columnas.',
    'ballots-alphabetical':
      'Las {count} respuestas dan todas las opciones en orden alfabético. Probablemente la exportación ha perdido el orden que dieron los miembros; compárela con el formulario.',
    'ballots-in-column-order':
      'Las {count} respuestas dan todas las opciones en el orden de las columnas. Probablemente la exportación ha perdido el orden que dieron los miembros; compárela con el formulario.',
    'option-renamed':
      'Hasta aquí las respuestas clasifican «{old}», a partir de aquí «{now}», y ninguna clasifica ambas. Si entretanto se cambió el nombre de la opción, indique que las dos son la misma; de lo contrario, cada una cuenta por separado.',
    'option-added':
      'Ninguna respuesta anterior clasifica «{option}» y casi todas lo hacen a partir de aquí, por lo que probablemente se añadió entretanto. Elija «sin opinión» para las opciones no clasificadas, de modo que las respuestas anteriores no digan nada de ella.',
    'option-retired':
      'Ninguna respuesta posterior clasifica «{option}» y casi todas lo hacen hasta aquí, por lo que probablemente se retiró entretanto. Elija «sin opinión» para las opciones no clasificadas, de modo que las respuestas posteriores no digan nada de ella.',
    'code-page-loss':
      'Faltan letras en «{text}», aquí y quizá en otros lugares: el archivo se guardó en una página de códigos que no las tiene todas. Exporte de nuevo las respuestas, como .xlsx o CSV UTF-8.',
    'preview-row':
      'Esta fila lleva la marca «{text}»: es una respuesta dada para probar el formulario y no cuenta. Cambie la marca si es una respuesta real.',
    'respondent-test':
      '«{name}» parece una respuesta dada para probar el formulario. Cuenta; elimine la fila si no debe contar.',
  },
  phrases: {
    'a zip archive': 'un archivo zip',
    'an empty zip archive': 'un archivo zip vacío',
    'an old Office file': 'un archivo antiguo de Office',
    'a PDF': 'un PDF',
    'a picture (PNG)': 'una imagen (PNG)',
    'a picture (JPEG)': 'una imagen (JPEG)',
    'a picture (GIF)': 'una imagen (GIF)',
    'a rich text document (RTF)': 'un documento RTF',
    text: 'texto',
    'a file of an unknown kind': 'un archivo de tipo desconocido',
    'a Word document': 'un documento de Word',
    'a PowerPoint presentation': 'una presentación de PowerPoint',
    'an Excel binary workbook (.xlsb)': 'un libro binario de Excel (.xlsb)',
    'a document of Apple iWork': 'un documento de Apple iWork',
    'an OpenDocument file without sheets': 'un archivo OpenDocument sin hojas',
    'read the blocks': 'leer los bloques',
    'insert the block': 'insertar el bloque',
    'replace the block': 'sustituir el bloque',
    'show the block': 'mostrar el bloque',
    'paragraphs and list items': 'párrafos y elementos de lista',
    'rows of the header with the level "action"': 'filas del encabezado de nivel «action»',
    'the title of an annex': 'el título de un anexo',
    'read the document': 'leer el documento',
    'show the paragraph': 'mostrar el párrafo',
    'read the selection': 'leer la selección',
    'replace the selection': 'sustituir la selección',
    'a table': 'una tabla',
    'a picture or a chart': 'una imagen o un gráfico',
    'a tracked change': 'un cambio registrado',
    'a footnote or an endnote': 'una nota al pie o al final',
    'a comment': 'un comentario',
    'a field, such as a reference': 'un campo, como una referencia',
    'a content control': 'un control de contenido',
    'a formula': 'una fórmula',
    'a section break': 'un salto de sección',
    'a bookmark': 'un marcador',
    'something other than text': 'algo que no es texto',
    none: 'ninguno',
  },
};
