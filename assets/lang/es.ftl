# The window's words in Spanish (of Spain); the user is tú. A full stop only in running text or where there are two sentences.
# Glossary. client: cliente (never with a gender); client card: ficha; note: nota (enviada, lista, respondida: they agree with it)
# book: cuaderno; address book: libreta de direcciones; backup: copia de seguridad; state of the book: versión
# affinity: afinidad; rate: puntuar; hated, ignored, loved: odio, indiferencia, cariño (nouns, so that nobody has a gender)
# anecdote: anécdota; memory: recuerdo; resolution: propósito; problem: problema; they mentioned: mencionó, mención; told: contado
# people around: gente cercana, su gente; call name: le llamas; tier: nivel; tag: etiqueta; remarks: observaciones
# season: temporada; exercise: ejercicio; writing days: días de escritura; goal: meta; set aside: apartar, apartada; later: luego
# ready: lista; hand over: entregar; draft: borrador; draft file: borrador .eml; by hand: a mano; mail: correo
# open problem: problema abierto; admitted: reconocido; made right: reparado; closed: cerrado; fault: culpa
# attention: detalle; occasion: ocasión; letter: carta; card by hand: tarjeta; sale: venta; survey: encuesta; thank-you: gracias
# log, note down: anotar; contact: contacto; referral: quién trajo a quién; lost: baja; active: en activo; archived: en archivo
# doubles: duplicados; join: unir; delete: eliminar; erase: borrar (para siempre); remove: quitar; dismiss: descartar
# review: balance; quick lookup: búsqueda rápida; import, export: importar, exportar; row: fila; heading: encabezado

## Commands
command-lookup = Búsqueda rápida
command-year-end = Fin de año
command-clients = Clientes
command-prepare = Preparar
command-write = Escribir
command-close = Cerrar
command-next = Cliente siguiente de la cola
command-previous = Cliente anterior de la cola
command-ask-me = Pregúntame
command-say-it-here = Dilo aquí primero
command-anecdote = Anotar una anécdota
command-read-all = Leer todas las notas
command-send = Entregar la nota
command-ready = Lista
command-later = Luego
command-set-aside = Apartar, con un motivo
command-add = Añadir un cliente
command-import = Importar…
command-export = Exportar…
command-doubles = Duplicados…
command-undo = Deshacer
command-redo = Rehacer
command-larger = Texto más grande
command-smaller = Texto más pequeño
command-help = Teclas
key-page-down = Av Pág
key-page-up = Re Pág
add = Añadir
dismiss = Descartar
more = Más
close-sheet = Hecho
and-more = y { $count } más
card-open = Ficha del cliente
card-back = Volver
card-reach = Gente cercana, contacto
copy-it = Copiar { $what }

## Dates
date-day = { $day } de { $month }
date-day-short = { $day } { $month }
date-day-year = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
month-name-1 = enero
month-name-2 = febrero
month-name-3 = marzo
month-name-4 = abril
month-name-5 = mayo
month-name-6 = junio
month-name-7 = julio
month-name-8 = agosto
month-name-9 = septiembre
month-name-10 = octubre
month-name-11 = noviembre
month-name-12 = diciembre
month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sept
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic

## The file
file-empty = vacío
file-new = Nuevo
file-not-saved = Sin guardar
file-read-only = Solo lectura
file-reading = Leyendo…
file-reading-long = Leyendo tu cuaderno…
file-sample = sin guardar
file-sample-name = De ejemplo
file-saved = Guardado
file-saving = Guardando…
file-unreadable = Ilegible
sample-close = Cerrar el cuaderno de ejemplo
open-book = Abrir otro cuaderno…
path-hint = Ruta del archivo y Enter
path-name = Ruta de un archivo
take-over = Usar aquí
read-only-title = Solo lectura
read-only-in-use = Otra ventana tiene abierto este cuaderno. Si lo usas aquí, la otra guarda y después solo lo muestra.
read-only-file = El archivo no se puede cambiar: { $why }.
read-only-folder = No se puede escribir en la carpeta del archivo: { $why }.
unknown-version = El archivo es de una versión más nueva de Posdata (formato { $version }). Aquí no se pierde ni se cambia nada de él.
unknown-fields = El archivo contiene algo que esta versión no conoce ({ $fields }). Aquí no se pierde ni se cambia nada de él.
not-saved-title = Sin guardar: { $why }
not-saved-line = Tu texto sigue aquí y se vuelve a intentar guardarlo. Corrige lo que falla o guarda el cuaderno en otro sitio.
not-saved-close = Por eso la ventana sigue abierta. Guarda el cuaderno en otro sitio, o ciérrala otra vez para salir sin guardar.
save-elsewhere = Guardar en otro sitio…
moved-title = El cuaderno está ahora en otro sitio
moved-line = { $path }. Lo que había en el sitio anterior quedó como estaba.
not-moved-title = Sin guardar ahí: { $why }
not-moved-line = Tu texto sigue aquí. Elige otro sitio.
elsewhere-taken = ya hay un archivo, y no se escribe encima
disk-full = el disco está lleno
disk-denied = el acceso está denegado
disk-read-only = el disco es de solo lectura
disk-gone = el archivo o su carpeta ya no están
disk-too-large = el archivo es demasiado grande
disk-too-many-files = hay demasiados archivos abiertos
save-reads-different = lo escrito no se vuelve a leer como el mismo cuaderno
save-keeps-changing = otro programa cambia el archivo una y otra vez
copy-found-title = Otro ordenador dejó su propia versión de este cuaderno: { $file }
copy-found-line = { $more ->
    [0] Tiene datos distintos de: { $names }. Al unirlas no se pierde nada de ninguna; quien haya cambiado en las dos queda dos veces.
   *[other] Tiene datos distintos de: { $names } y { $more } más. Al unirlas no se pierde nada de ninguna; quien haya cambiado en las dos queda dos veces.
}
copy-join = Unirlas
exported-title = Exportado
exported-line = Está en { $path }.
not-exported-title = No se exportó nada
not-exported-line = No se pudo escribir el archivo: { $why }. Tu cuaderno está como estaba.
erased-title = Datos borrados para siempre
erased-line = { $rewritten ->
    [0] Ninguna copia de seguridad tenía nada de esta persona{ $removed ->
        [0] {""}
        [one] ; se quitó { $removed } archivo
       *[other] ; se quitaron { $removed } archivos
    }.
    [one] Se reescribió { $rewritten } versión anterior del cuaderno sin esta persona{ $removed ->
        [0] {""}
        [one] ; se quitó { $removed } archivo
       *[other] ; se quitaron { $removed } archivos
    }.
   *[other] Se reescribieron { $rewritten } versiones anteriores del cuaderno sin esta persona{ $removed ->
        [0] {""}
        [one] ; se quitó { $removed } archivo
       *[other] ; se quitaron { $removed } archivos
    }.
}
erased-not-everywhere = Datos borrados del cuaderno, pero no de todos los archivos que lo acompañan
erased-left = Estos no se pudieron cambiar; quítalos a mano: { $files }
joined-title = Otro programa cambió el archivo; sus cambios ya están aquí
joined-clash-title = Otro programa cambió el archivo, y se conservan las dos versiones
clash-both = { $name }: con cambios en las dos. La otra versión queda junto a la tuya, como un cliente aparte.
clash-deleted = { $name }: una versión lo elimina y la otra lo cambia. Se queda.
clash-season = Temporada { $year }: se unieron los puestos y los días.
clash-settings = Ajustes: se quedan los tuyos.
copy-kept-title = Se conservó una copia del archivo tal como estaba
copy-kept-line = { $path }
taken-over-title = Otra ventana usa ahora este cuaderno
taken-over-line = Todo lo escrito aquí está guardado. Esta ventana ahora solo lo muestra.
stopped-title = Ya no se guarda nada
stopped-line = Copia lo que acabas de escribir y vuelve a abrir Posdata.
no-backup-title = No se pudo hacer la copia de seguridad: { $why }
no-backup-line = El cuaderno en sí está guardado.
loaded-title = El archivo se abrió, y hay algo que revisar
loaded-changed-outside = Se cambió fuera de Posdata o está dañado: mira si está todo. Antes de guardarlo se conserva una copia tal como estaba.
mended-affinity = { $of }: la afinidad { $was } se sale de la escala; ahora es { $now }.
mended-date = { $of }: { $was } no es una fecha; ahora es { $now }.
mended-number = { $of }: { $was } está fuera de rango; vuelve a lo habitual.
mended-address = { $of }: «{ $was }» no es una sola dirección; está en las observaciones.
mended-same-id = { $of }: tenía el número de otra persona y recibió otro.
mended-place = Temporada { $of }: se quitó un puesto que no era de nadie.
mended-second-place = Temporada { $of }: se quitó el segundo puesto de una misma persona.
mended-second-season = Temporada { $of }: había dos; se unieron.
load-empty = El archivo está vacío.
load-utf-16 = El archivo es texto en UTF-16. Guárdalo como UTF-8 en un editor de texto y vuelve a abrirlo.
load-not-text = Desde la línea { $line }, columna { $column }, el archivo no es texto.
load-not-a-book = El archivo no es un cuaderno de Posdata.
load-broken = El archivo está dañado en la línea { $line }, columna { $column }: { $reason }.
unreadable-title = Este cuaderno no se puede leer
unreadable-line = El archivo quedó como estaba; no se escribe nada en él.
unreadable-restore = Abrir la copia del { $day }, { $time } ({ $count ->
    [one] { $count } cliente
   *[other] { $count } clientes
})
unreadable-anew = Conservar el archivo y empezar un cuaderno nuevo

## First start
welcome = Hola
welcome-title = A una persona cada vez.
welcome-line = Tu cuaderno está vacío. Guardará a las personas para las que trabajas y lo que escribes a cada una: un solo archivo en este ordenador, y en ningún otro sitio.
welcome-type = Escribe el primer cliente
welcome-type-line = Basta con un nombre. Lo demás, cuando te venga a la memoria.
welcome-type-hint = Nombre, correo
welcome-import = Importa un archivo
welcome-import-line = CSV, vCard o una libreta de direcciones. Ves cada línea antes de que entre. También puedes soltar el archivo aquí.
welcome-sample = Echa un vistazo
welcome-sample-line = Un cuaderno de ejemplo con cuarenta personas inventadas. Nunca se mezcla con el tuyo, y al cerrarlo no deja rastro.
welcome-sample-open = Abrir el ejemplo
welcome-have-book = ¿Ya tienes un cuaderno?
welcome-open-it = Abrirlo…
import-choose = Elegir un archivo…
import-title = Importar
complaint-nobody = «{ $line }» no nombra a nadie. Basta con un nombre o una dirección

## Notices
imported-title = { $came ->
    [one] Ha entrado { $came } persona
   *[other] Han entrado { $came } personas
}
imported-doubles = ¿Hay alguien dos veces?
imported-line = { $told ->
    [0] {""}
    [one] { $told } cliente tiene novedades.{" "}
   *[other] { $told } clientes tienen novedades.{" "}
}{ $known ->
    [0] {""}
    [one] { $known } ya estaba en el cuaderno y se queda como está.
   *[other] { $known } ya estaban en el cuaderno y se quedan como están.
}
no-mail-title = No se pudo abrir ningún programa de correo
no-mail-line = No se ha enviado nada. Copia la nota o haz con ella un borrador .eml.
no-draft-title = No se pudo escribir el borrador .eml
no-draft-line = Puedes copiar la nota ({ $why }).
no-dialog-title = Este escritorio no tiene selector de archivos
no-dialog-line = Escribe la ruta o suelta el archivo en la ventana.
call-logged = Llamada anotada: { $name }

## Settings and help
settings = Ajustes
settings-theme = Tema
settings-file = El archivo
settings-text-size = Tamaño del texto: { $percent } %
theme-system = Del sistema
theme-light = Claro
theme-dark = Oscuro
settings-language = Idioma de la ventana
own-name-en = English
own-name-es = Español
own-name-ru = Русский
settings-motion = Movimiento
motion-usual = Normal
motion-none = Ninguno
help-title = Teclas
help-rating = En Preparar: con 0–9 puntúas, + y − mueven un punto, ↓ pasa a la siguiente persona. En la búsqueda rápida: Enter anota una llamada, Ctrl+Enter escribe
undo-what = Deshacer: { $what }
redo-what = Rehacer: { $what }
change-client-added = añadir a { $name }
change-client-edited = editar la ficha de { $name }
change-client-deleted = eliminar a { $name }
change-client-archived = archivar a { $name }
change-rated = puntuar a { $name }
change-anecdote = anécdota de { $name }
change-logged = anotar un contacto con { $name }
change-note-written = nota para { $name }
change-note-moved = siguiente paso de la nota para { $name }
change-later = dejar para luego a { $name }
change-set-aside = apartar a { $name }
change-imported = { $count ->
    [one] importar a { $count } persona
   *[other] importar a { $count } personas
}
change-days = días de escritura
change-clients-joined = unir a { $name } con su duplicado
change-clients-apart = distinguir a { $name } de otra persona
change-joined = unir con otra versión del cuaderno
change-season = temporada { $year }
change-settings = ajustes

## Year-end
year-end-title = Fin de año { $year }
people-in-list = { $count ->
    [one] { $count } persona en la lista
   *[other] { $count } personas en la lista
}
progress = { $written } de { $total } { $total ->
    [one] escrita
   *[other] escritas
}, { $today } hoy
progress-pace = { $written } de { $total } { $total ->
    [one] escrita
   *[other] escritas
}, { $today } hoy; a este ritmo acabas el { $day }
progress-narrow = { $written } de { $total }
progress-pace-short = { $written } de { $total }, { $today } hoy; acabas el { $day }
queue-title = Orden
queue-to-go = { $count ->
    [one] queda { $count }
   *[other] quedan { $count }
}
queue-before = { $count ->
    [one] { $count } escrita antes
   *[other] { $count } escritas antes
}
queue-aside = Apartar, con un motivo
queue-unfold = Desplegar la cola
queue-fold = Plegar la cola
queue-nobody = Todavía no hay nadie en la lista
queue-sent = enviada, { $when }
queue-answered = respondida; enviada, { $when }
queue-by-hand = a mano, sin confirmar
queue-handed-over = entregada, sin confirmar
queue-ready = lista
queue-draft = borrador
queue-draft-problem = borrador, problema anotado
queue-problem = problema anotado
queue-birthday = { $days ->
    [0] cumple años hoy
    [one] cumple años mañana
   *[other] cumple años en { $days } días
}
queue-anecdotes = { $count ->
    [0] aún sin anécdotas
    [one] una anécdota
   *[other] { $count } anécdotas
}

## Composer
composer-to = Para
composer-subject = Asunto
composer-text = Texto de la nota
composer-no-address = Sin dirección: una carta o una tarjeta, a mano
composer-empty = Empieza por lo que solo sabéis vosotros dos
hint-dismiss = Descartar: { $what }
checks-reading = Leyendo todas las notas para compararlas con esta: { $percent } %
check-own-words = Texto propio { $percent } %
check-name = Nombre
check-personal = Personal
hint-borrowed = Texto propio { $percent } %
hint-borrowed-more = { $words ->
    [one] Hay { $words } palabra que está también en otras notas. Un clic la marca y dice en cuál.
   *[other] Hay { $words } palabras que están también en otras notas. Un clic las marca y dice en cuáles.
}
hint-borrowed-from = { $name }, { $year }: { $text }
hint-name = Nombre de otra persona: { $text }
hint-name-more = Así se llama { $name }. Un clic lo marca y pregunta si está bien.
hint-name-right = Está bien
hint-name-theirs = { $client } se llama así
hint-left-over = Resto: { $text }
hint-left-over-more = Parece un resto de otro texto. Un clic lo marca en el tuyo.
hints-waiting = +{ $count }
hint-list = La dirección parece una lista
hint-list-more = Puede que { $address } la lean muchas personas. Una nota, una persona: ¿hay una dirección solo suya?
hint-for-anybody = Podría ser para cualquiera
hint-for-anybody-more = Nada de lo que dice es solo de este cliente. Un clic te pregunta algo a partir de lo que anotaste.
hint-told = Ya contado en { $year }: { $anecdote }
hint-told-more = Ya se contó en una nota anterior. Lo que haya pasado desde entonces sería una novedad.
hint-selling = Suena a venta: { $text }
hint-selling-more = Esta nota es para esa persona, no para el próximo encargo. Un clic marca las palabras.
hint-short = Menos de 30 palabras
hint-short-more = { $words ->
    [one] { $words } palabra
   *[other] { $words } palabras
} entre el saludo y la firma. Con algo que solo sabéis vosotros dos sería una nota.
hint-long = Más de 300 palabras
hint-long-more = { $words } palabras entre el saludo y la firma. Uno o dos párrafos se leen; un informe se deja para otro día.
hint-paragraphs = { $paragraphs } párrafos
hint-paragraphs-more = Bastan uno o dos; lo que quede para la próxima vez es un motivo para volver a escribir.
left-over-title = «{ $text }» sigue en el texto
left-over-line = Parece un resto de otro texto. No se ha entregado nada.
left-over-back = Volver al texto
left-over-all-the-same = Va ahí
composer-counts = { $words ->
    [one] { $words } palabra
   *[other] { $words } palabras
}
scratch-name = Dilo aquí primero. No se guarda y desaparece al cerrar
scratch-close = Cerrar y olvidarlo
ask-foot = Pregunta { $at } de { $count }. No entra en tu texto.
ask-next = Siguiente
ask-close = Cerrar las preguntas
hand-over-mail = Enviar por correo
hand-over-copy = Copiar
hand-over-draft = Borrador .eml
hand-over-hand = A mano
hand-over-more = Otras formas
hand-over-empty = Todavía no hay texto
sent-title = ¿La has enviado?
sent-yes = Sí, enviada
sent-no = Todavía no
sent-line-mail = Está abierta en tu programa de correo. Todavía no se ha anotado nada.
sent-line-draft = Es un borrador .eml: { $path }. Todavía no se ha anotado nada.
sent-line-draft-open = Se está escribiendo el borrador .eml. Todavía no se ha anotado nada.
sent-line-copy = Está en el portapapeles. Todavía no se ha anotado nada.
sent-line-hand = A mano: una carta o una tarjeta. Todavía no se ha anotado nada.
after-sent = Enviada el { $day }
after-answered = Enviada el { $day }, respondida
after-mark-answered = Ha respondido
aside-question = ¿Por qué? Lo verás al final
aside-set = Apartar
aside-leave = Dejarlo
refused-title = Esta nota ya es de otra persona: { $name }.
refused-line = { $borrowed } de { $words } palabras están en las dos; solo cambian los nombres. No se puede enviar ni marcar como lista hasta que sea de { $name }.
refused-sent = enviada el { $day }
refused-draft = borrador, { $day }
refused-instead = Lo que solo compartes con { $name }
refused-back = Volver al texto
refused-empty = Empezar de cero
shared-anecdote = aún sin contar
shared-problem = problema anotado
shared-person = gente cercana

## Client card
card-call = Le llamas: { $name }
card-tier = nivel { $tier }
card-since = desde { $year }
card-edit = Editar
card-edit-done = Hecho
client-archive = Archivar
client-activate = Volver a las listas
client-hand-out = Todo lo que se sabe, en un archivo
client-erase = Borrar para siempre…
erase-title = ¿Borrar a { $name } para siempre?
erase-what = Desaparece todo lo que el cuaderno sabe de esta persona: { $notes ->
    [one] { $notes } nota
   *[other] { $notes } notas
}, { $anecdotes ->
    [one] { $anecdotes } anécdota
   *[other] { $anecdotes } anécdotas
}, { $touches ->
    [one] { $touches } contacto
   *[other] { $touches } contactos
}, su ficha y todas sus puntuaciones.
erase-where = Desaparece del cuaderno, de todas sus copias y de los borradores .eml que Posdata hizo para esta persona. No se puede deshacer, y lo que antes se podía deshacer tampoco.
erase-not = Se queda lo que envió tu programa de correo, lo que exportaste y lo que se dice de esta persona en notas a otras.
erase-now = Borrar
erase-keep = Conservar
client-delete = Eliminar
affinity = Afinidad
affinity-rate = { $name }: afinidad { $value }
affinity-was = { $was } hasta el { $day }
affinity-was-short = antes { $was }
group-hated = odio
group-ignored = indiferencia
group-loved = cariño
last-contact = Contacto
contact-never = todavía ninguno
contact-ago = { $days ->
    [0] hoy
    [one] ayer
   *[other] hace { $days } días
}, { $kind }
touch-mail = correo
touch-call = llamada
touch-meeting = reunión
touch-letter = carta
touch-card = tarjeta
touch-gift = regalo
only-you-two = Solo entre vosotros dos
anecdote-hint = Una anécdota, un recuerdo, un propósito…
anecdote-name = Anécdota
anecdote-menu = Clic derecho: cambiar el tipo o quitar
anecdote-remove = Quitar
anecdotes-more = { $count } más
kind-anecdote = anécdota
kind-memory = recuerdo
kind-resolution = propósito
kind-problem = problema
kind-mention = mención
told-here = en esta nota
told-in = contado en { $year }
last-notes = Notas de los últimos años
note-none = { $year } sin nota
note-sent = { $year } enviada el { $day }
note-answered = { $year } { $days ->
    [0] respondida el mismo día
    [one] respondida en un día
   *[other] respondida en { $days } días
}
fact-full-name = Nombre completo
fact-preferred-name = Cómo le llamas
fact-nicknames = Otros nombres, con comas
fact-company = Empresa
fact-place = Localidad
fact-emails = Correos, uno por línea; primero el principal
fact-phones = Teléfonos, uno por línea
fact-postal = Dirección postal
fact-birthday = Cumpleaños: 1971-04-12, o --04-12
fact-people = Gente cercana, una por línea: Lola, pareja
fact-since = Cliente desde (año)
fact-tags = Etiquetas, con comas
fact-remarks = Observaciones
language-en = Inglés
language-es = Español
language-ru = Ruso
form-informal = de tú
form-formal = de usted
tier-none = sin nivel
tier-a = A
tier-b = B
tier-c = C
several-addresses = Una nota, una persona. ¿Hago un cliente de cada una?
several-each = Un cliente de cada una
complaint-birthday = «{ $text }» aún no es una fecha: 1971-04-12, o --04-12 sin el año
complaint-email = «{ $text }» aún no es una dirección de correo
complaint-year = «{ $text }» no es un año
complaint-empty = Un cliente necesita un nombre

## Clients
clients-count = { $active } en activo{ $lost ->
    [0] { "" }
    [one] , { $lost } baja
   *[other] , { $lost } bajas
}{ $archived ->
    [0] { "" }
   *[other] , { $archived } en archivo
}
## Clients

search-name = Buscar clientes
search-hint = Nombre, empresa, lugar, lo que anotaste
search-clear = Vaciar la búsqueda
search-count = { $shown } de { $all }
table-list = Clientes. Selección: { $name }
table-nobody = Con estos filtros no queda nadie
table-nobody-found = Con «{ $query }» no aparece nadie
table-clear = Quitar búsqueda y filtros
table-search-all = Buscar también entre las bajas y el archivo
table-contact = { $days ->
    [0] hoy
    [one] { $days } día
   *[other] { $days } días
}

filter-state = Estado
filter-active = En activo
filter-lost = Bajas
filter-archived = En archivo
filter-all = Todo el mundo
filter-never-written = Sin notas
filter-silent = En silencio
filter-tier = Nivel
filter-language = Idioma
filter-tag = Etiqueta
filter-chosen = { $filter }: { $chosen }
filter-clear = Quitar este filtro: { $filter }
group-not-rated = sin puntuar

column-name = Nombre
column-company = Empresa, lugar
column-next = Próxima ocasión

hit-nickname = por otro nombre
hit-email = en un correo
hit-phone = en un número
hit-tag = en una etiqueta
hit-person = entre su gente
hit-anecdote = en una anécdota
hit-interaction = en lo anotado
hit-note = en una nota
hit-postal = en la dirección postal
hit-remark = en observaciones
state-lost = baja
state-archived = en archivo

mark-answered = respondida
mark-sent = enviada
mark-draft = borrador
mark-none = sin nota
mark-aside = apartada
mark-answered-in = { $year }: respondida
mark-sent-in = { $year }: enviada
mark-draft-in = { $year }: borrador
mark-none-in = { $year }: sin nota
mark-aside-in = { $year }: apartada
legend-open = abrir
legend-add = añadir
key-enter = Enter
key-escape = Esc

add-line-name = Añadir un cliente con una línea
add-line-hint = Nombre, correo, empresa
add-close = Cerrar la línea
several-leave = Dejarlo
complaint-known = Ya está en el cuaderno: { $name }

card-write = Escribir
card-log = Anotar
log-out = De tu parte
log-in = De su parte
log-line = Unas palabras sobre esto
log-line-hint = Unas palabras, si quieres
log-it = Anotar
log-leave = Ahora no
log-day = Con fecha de hoy, { $day }

## Quick lookup

lookup-query = ¿Quién es?
lookup-hint = Bastan tres letras
lookup-close = Cerrar la búsqueda rápida
lookup-choose = elegir
lookup-write = escribir
lookup-log-call = anotar una llamada
lookup-show = En la tabla
lookup-people = { $count ->
    [0] Nadie
    [one] { $count } persona
    [50] 50 o más
   *[other] { $count } personas
}
lookup-nobody = Con «{ $query }» no aparece nadie en activo
lookup-call-them = Le llamas
lookup-phone = Teléfono
lookup-around = Su gente
lookup-none = –
lookup-problem = Anotado el { $day }.
lookup-last-times = Últimas tres veces
lookup-last-note = Última nota, { $day }

## Import

import-which = ¿Qué archivo?
import-which-line = CSV, vCard, una hoja de cálculo o una libreta de direcciones. Ves a cada persona antes de que entre nadie.
import-drop = o suelta el archivo aquí
import-paste = o pega filas que hayas copiado (Ctrl+V)
import-clipboard = lo que has copiado
import-another = Otro archivo…
import-cancel = Cancelar
import-reading = { $percent ->
    [0] Leyendo { $file }…
   *[other] Leyendo { $file }: { $percent } %
}
import-sentence = { $new ->
    [0] No entrará nadie nuevo
    [one] Entrará { $new } persona
   *[other] Entrarán { $new } personas
}{ $known ->
    [0] {""}
    [one] ; { $known } ya está en el cuaderno
   *[other] ; { $known } ya están en el cuaderno
}{ $doubts ->
    [0] {""}
    [one] ; { $doubts } fila es dudosa
   *[other] ; { $doubts } filas son dudosas
}
import-source = { $file }: { $source }, { $encoding }
import-source-plain = { $file }: { $source }
import-people = Personas: { $count }
import-known = En el cuaderno: { $count }
import-no-known = Nadie de este archivo está en el cuaderno
import-nothing-new = Nada nuevo
import-take = Aceptar
import-taken = Aceptado
import-like = ¿{ $client }? { $percent } %
import-same = La misma
import-same-name = { $person } y { $client }, en el cuaderno, son la misma persona
import-take-name = Aceptar { $text } para { $client }
import-doubts = Dudas: { $count }
import-columns = Columnas: { $count }
import-nobody-new = Todas las personas de este archivo ya están en el cuaderno
import-no-doubts = No hay ninguna duda
import-accept = { $count ->
    [0] { $told ->
        [0] Nada que aceptar
        [one] Aceptar novedades de { $told } cliente
       *[other] Aceptar novedades de { $told } clientes
    }
    [one] Añadir { $count } persona
   *[other] Añadir { $count } personas
}
import-first-row = La primera fila contiene
import-first-row-heads = encabezados
import-first-row-person = una persona
import-day-order = En fechas como 4/5
import-day-first = primero va el día
import-month-first = primero va el mes
import-failed = { $file } no puede entrar
import-unreadable = El archivo no se puede leer: { $why }
import-unreadable-line = Elígelo otra vez, o elige otro.

source-google = una tabla de Contactos de Google
source-outlook = una tabla de Outlook
source-thunderbird = una tabla de Thunderbird
source-table = una tabla
source-workbook = un libro de cálculo
source-vcard = una libreta de tarjetas vCard

column-addresses = Direcciones
column-line = Línea
column-reason = Lo que es dudoso
column-words = En el archivo
column-fact = Dato
column-here = En el cuaderno
column-there = En el archivo
column-choice = Elección
column-because = Por qué
reason-heading = lo dice el encabezado
reason-cells = lo parecen las celdas
reason-chosen = lo has dicho tú
reason-nothing = nada dice lo que es
column-header = Columna
column-sample = Por ejemplo
column-taken-for = Se toma por
column-is = La columna { $column } se toma por: { $field }
column-kept = a observaciones
column-full-name = nombre completo
column-name-prefix = Dr., Sra.
column-first-name = nombre de pila
column-middle-name = segundo nombre
column-last-name = apellidos
column-name-suffix = Jr., PhD
column-nickname = otro nombre
column-company-name = empresa
column-email = correo
column-phone = teléfono
column-postal = dirección postal
column-street = calle
column-city = localidad
column-region = provincia
column-postal-code = código postal
column-country = país
column-birthday = cumpleaños
column-birth-year = año de nacimiento
column-birth-month = mes de nacimiento
column-birth-day = día de nacimiento
column-around = Gente cercana
column-tags = etiquetas
column-remarks = observaciones
column-ignore = se omite

doubt-not-an-address = No es una dirección de correo; queda en observaciones
doubt-ambiguous-birthday = No se distinguen el día y el mes; queda en observaciones
doubt-not-a-birthday = No es una fecha; queda en observaciones
doubt-nobody = Ni nombre ni dirección; se omite
doubt-not-a-person = Una lista o un grupo, no una persona; se omite
doubt-joined = La misma persona que en la línea { $line }; se unen
doubt-shared = La misma dirección que en la línea { $line } con otro nombre; entran las dos
doubt-more-cells = Más celdas que columnas; el resto queda en observaciones
doubt-open-quote = Unas comillas sin cerrar; se lee tal cual
doubt-open-card = La tarjeta no tiene final; entra lo que hay
doubt-outside-cards = Líneas que no son de ninguna tarjeta; se omiten
doubt-damaged = Signos que no se pueden leer; revisa el nombre
doubt-above-table = Un título encima de la tabla; se omite
doubt-other-sheet = Otra hoja del libro de cálculo; se omite

import-empty = El archivo está vacío
import-nobody = En el archivo no hay nadie
import-not-text = Desde la línea { $line }, byte { $byte }, el archivo no es texto
import-too-large = El archivo tiene { $size } MB; se pueden leer { $limit } MB
import-too-wide = La línea { $line } tiene { $columns } columnas: ninguna libreta de direcciones tiene tantas.
import-no-name = Ninguna columna contiene nombres ni correos
import-image = El archivo es una imagen
import-spreadsheet = El libro de cálculo está dañado o tiene contraseña
import-archive = El archivo está comprimido
import-document = El archivo es un documento
import-database = El archivo es una base de datos
import-web-page = El archivo es una página web
import-calendar = El archivo es un calendario
import-ldif = El archivo es una libreta de direcciones en LDIF
import-data = El archivo contiene datos de otro tipo
import-book = El archivo es un cuaderno de este programa
way-out-spreadsheet = Ábrelo en tu programa de hojas de cálculo y guarda la hoja como CSV, o como libro sin contraseña.
way-out-archive = Descomprímelo antes; la libreta de direcciones puede estar dentro.
way-out-book = Ábrelo como cuaderno, desde los ajustes.
way-out-columns = Di abajo qué columna contiene los nombres.
way-out-too-large = Divídelo en partes e impórtalas una tras otra.
way-out-export = Exporta allí las personas como CSV o vCard y elige ese archivo.

## Prepare

prepare-add-hint = Añade con una línea: Ana Pons, ana@example.com, hermana de Reme
prepare-make-each = { $count ->
    [one] Crear un cliente
   *[other] Crear { $count } clientes
}
prepare-show = Mostrar
prepare-feel = ¿Qué sientes por cada persona?
prepare-rated = { $rated } de { $count } con puntuación. Esto solo lo ves tú.
prepare-people = ({ $count })
prepare-column = { $count ->
    [one] Con un { $value }: 1 persona
   *[other] Con un { $value }: { $count } personas
}
prepare-more = { $count } más
prepare-more-slim = +{ $count }
prepare-list-not-rated = Aún sin puntuar
prepare-list-without-anecdote = Sin anécdota
prepare-list-without-address = Sin dirección
prepare-list-everyone = Todo el mundo
prepare-list-rated = Con un { $value }
prepare-list-empty = Aquí ya no queda nadie
prepare-show-everyone = Mostrar todo
prepare-show-not-rated = Sin puntuar
prepare-nobody = Todavía no hay nadie en la lista
prepare-key-rate = puntuar
prepare-key-more = uno más: 10
prepare-key-next = siguiente
prepare-said-rated = puntuación { $value }
prepare-said-not-rated = sin puntuar
prepare-anecdote = Algo que solo sabéis vosotros dos
prepare-anecdote-name = Algo que solo sabéis vosotros dos: { $name }
prepare-missing = Todavía falta
prepare-missing-line = Puedes seguir sin nada de esto.
prepare-missing-nothing = Nada. Está todo.
prepare-not-rated = { $count } sin puntuar
prepare-without-anecdote = { $count } sin anécdota
prepare-without-address = { $count } sin dirección
prepare-rate = Puntuar
prepare-days = Días de escritura
prepare-weekdays = Lu Ma Mi Ju Vi Sá Do
prepare-month-before = El mes anterior
prepare-month-after = El mes siguiente
prepare-pace = { $notes ->
    [one] Una nota
   *[other] { $notes } notas
} en { $days ->
    [one] un día
   *[other] { $days } días
}: { $aday } cada día, cerca de { $time } al día. Las difíciles van pronto, con la cabeza fresca.
prepare-pace-no-days = { $notes ->
    [one] Una nota por escribir.
   *[other] { $notes } notas por escribir.
} Elige los días en que las escribirás.
prepare-pace-done = Todas las notas están escritas.
prepare-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
prepare-hours = { $hours ->
    [1] una hora
    [2] dos horas
    [3] tres horas
    [4] cuatro horas
    [5] cinco horas
    [6] seis horas
    [7] siete horas
    [8] ocho horas
   *[other] { $hours } horas
}
prepare-go-on = Pasar a escribir

## Close

close-title = { $count ->
    [0] Nadie ha sabido de ti todavía.
    [one] Una persona ha sabido de ti.
   *[other] { $count } personas han sabido de ti.
}
close-nothing = Aquí se cuenta quién recibe una nota, qué sentías antes por cada persona y qué sientes ahora.
close-sent = { $count ->
    [one] 1 nota enviada
   *[other] { $count } notas enviadas
}
close-answered = { $count ->
    [one] { $count } respondida
   *[other] { $count } respondidas
}
close-set-aside = { $count ->
    [one] { $count } apartada
   *[other] { $count } apartadas
}
close-left = { $count } por escribir
close-not-rated = Todavía no has puntuado a nadie. Cuando lo hagas, aquí se verá cómo cambia lo que sientes.
close-feel = Lo que sientes por cada persona, antes y ahora
close-moved = { $up ->
    [0] Nadie ha subido
    [one] Una persona ha subido
   *[other] { $up } personas han subido
}, { $down ->
    [0] nadie ha bajado
    [one] una persona ha bajado
   *[other] { $down } han bajado
}.
close-moved-nobody = Nadie se ha movido todavía.
close-hated = { $before ->
    [one] Empezaste con { $before } persona a la que preferías no escribir
   *[other] Empezaste con { $before } personas a las que preferías no escribir
}; { $now ->
    [0] no queda ninguna.
    [one] queda una.
   *[other] quedan { $now }.
}
close-before = Antes, { $day }
close-now = Ahora, { $day }
close-legend-up = ha subido
close-legend-down = ha bajado
close-legend-stayed = sigue igual
close-legend-thicker = más grueso: más personas
read-all-none = Todavía no hay nada escrito
read-all-line = ↓ y ↑ van de nota en nota, Enter abre una
read-all-done = Volver al año
read-all-open = Abrir en Escribir
close-again = Sentir de nuevo, { $count ->
    [one] queda { $count }
   *[other] quedan { $count }
}
close-again-line = ¿Qué sientes por cada persona ahora que has escrito? Enter si no ha cambiado nada.
close-again-done = Hecho
close-to-write = Por escribir
close-to-write-nobody = Nadie. Todo el mundo tiene su nota.
close-later = { $count ->
    [1] al final una vez
    [2] al final dos veces
   *[other] al final { $count } veces
}
close-write = Escribir
close-aside = Apartadas, y por qué
close-bring-back = Recuperar
close-close = Cerrar el año
close-not-begun = El ejercicio no ha empezado
close-closed = Cerrado el { $day }
close-reopen = Volver a abrirlo

## Doubles

doubles-looking = Buscando clientes que estén dos veces…
doubles-none = Nadie está dos veces
doubles-line = Se han comparado los nombres en otras formas y alfabetos, las direcciones, los números y los cumpleaños. A quienes ya distinguiste no se les muestra de nuevo.
doubles-leave = Volver a los clientes
doubles-sure = { $name } está aquí dos veces
doubles-likely = Seguramente { $name } está aquí dos veces
doubles-perhaps = Quizá { $name } está aquí dos veces
doubles-why = { $at } de { $count }: { $why }
doubles-past = { $notes ->
    [one] { $notes } nota
   *[other] { $notes } notas
}, { $anecdotes ->
    [one] { $anecdotes } anécdota
   *[other] { $anecdotes } anécdotas
}, { $touches ->
    [one] { $touches } contacto
   *[other] { $touches } contactos
}
doubles-kept = De ambas fichas
doubles-join = Una persona: unir
doubles-apart = Dos personas
doubles-next = Par siguiente
doubles-same-email = el mismo correo
doubles-same-phone = el mismo número
doubles-same-name = el mismo nombre
doubles-like-name = un nombre parecido
doubles-same-birthday = el mismo cumpleaños
doubles-same-company = la misma empresa

## Export

export-title = Llévate tus clientes
export-line = El archivo va a tus descargas. Tu cuaderno queda como está.
export-cards-4 = Tarjetas (vCard 4.0)
export-cards-4-line = Para libretas de direcciones actuales. Al volver a leerlo, está todo.
export-cards-3 = Tarjetas (vCard 3.0)
export-cards-3-line = Para móviles, Outlook y libretas de direcciones antiguas.
export-google = Contactos de Google (CSV)
export-google-line = Una tabla con las columnas de Google.
export-table = Una tabla para leer (CSV)
export-table-line = Para una hoja de cálculo: nombres, lugares, números, afinidad, último contacto.
export-calendar = Fechas para un calendario (.ics)
export-calendar-line = Las cartas de los próximos doce meses. De cada cliente solo lleva el nombre.
export-no-list = No hay lista de direcciones para los destinatarios de un correo: cada cliente recibe una nota propia, o ninguna.
export-tier = Nivel
export-since = Cliente desde
export-last-contact = Último contacto
person-file-title = Todo lo que se sabe
person-file-full-name = Nombre
person-file-preferred-name = Le llaman
person-file-nickname = Le llaman también
person-file-company = Empresa
person-file-email = Correo
person-file-phone = Teléfono
person-file-postal = Dirección postal
person-file-place = Localidad
person-file-language = Idioma de las notas
person-file-form = Tratamiento
person-file-birthday = Cumpleaños
person-file-since = Cliente desde
person-file-tier = Nivel
person-file-tag = Etiqueta
person-file-remarks = Observaciones
person-file-state = Estado
person-file-active = En activo
person-file-lost-on = Baja el
person-file-lost-why = Motivo
person-file-people = Gente cercana
person-file-person = Persona
person-file-affinity = Afinidad, de 0 a 10
person-file-anecdotes = Anécdotas
person-file-interactions = Contactos
person-file-interval = Días de silencio hasta el olvido
person-file-referral = Vino a través de otra persona, anotado el
person-file-sales = Ventas
person-file-problems = Problemas
person-file-admitted = Reconocido el
person-file-made-right = Reparado el
person-file-beyond = Más allá de lo esperado
person-file-closed = Cerrado el
person-file-happenings = Días de su vida
person-file-in = Entrante
person-file-out = Saliente
person-file-notes = Notas
person-file-draft = Borrador
person-file-ready = Lista
person-file-handed-over = Entregada
person-file-sent = Enviada
person-file-answered = Respondida
person-file-sent-at = Enviada el
person-file-answered-on = Respondida el
person-file-way = Por
person-file-mail-program = Programa de correo
person-file-draft-file = Borrador .eml
person-file-copy = Copia
person-file-by-hand = A mano
person-file-to = Para
person-file-changed = Cambiada el
person-file-told = Contado
person-file-subject = Asunto
person-file-text = Texto

## The year around the season

occasion-year-end = Fin de año
occasion-thank-you = Gracias
occasion-follow-up = Seguimiento
occasion-welcome = Bienvenida
occasion-anniversary = Aniversario
occasion-appreciation = Aprecio
occasion-survey = Encuesta
occasion-birthday = Cumpleaños
occasion-congratulations = Enhorabuena
occasion-thanksgiving = Acción de Gracias
occasion-other = Carta
fault-mine = culpa mía
fault-theirs = culpa suya
fault-both = culpa de ambas partes
fault-nobodys = culpa de nadie
happening-good-news = buena noticia
happening-gathering = verá a mucha gente

## Today

command-today = Hoy
change-attention = un detalle con { $name }
today-title = { $weekday }, { $day }
today-count = { $count ->
    [one] Un pequeño detalle. Con él ya es un buen día.
    [2] Dos pequeños detalles. Con cualquiera de ellos ya es un buen día.
    [3] Tres pequeños detalles. Con cualquiera de ellos ya es un buen día.
    [4] Cuatro pequeños detalles. Con cualquiera de ellos ya es un buen día.
    [5] Cinco pequeños detalles. Con cualquiera de ellos ya es un buen día.
    [6] Seis pequeños detalles. Con cualquiera de ellos ya es un buen día.
   *[other] Siete pequeños detalles. Con cualquiera de ellos ya es un buen día.
}
today-nothing = Hoy no toca nada. Un día libre es buen día para lo inesperado.
today-off = Un día libre. No se te pide nada.
today-back = Volver a hoy
today-rules = Reglas…
today-letter-also = { $occasion }, también { $also }
today-snoozed = Para luego: { $count }
today-snoozed-line = { $name }, { $kind }: { $day }
today-tomorrow = Mañana
today-drop = Esto no
today-copy-postal = Copiar la dirección postal
today-go-on = Seguir
today-begun = A medias: { $name }, { $occasion }
today-waiting = { $count ->
    [one] Detrás espera una carta más.
   *[other] Detrás esperan { $count } cartas más.
}
today-missed = { $more ->
    [0] Ya es tarde y se deja pasar: { $what }.
   *[other] Ya es tarde y se deja pasar: { $what } y { $more } más.
}
today-done-sent = Hecho hoy: { $name }, carta enviada a las { $time }
today-done-logged = Hecho hoy: { $name }, anotado a las { $time }: { $kind }
today-done-later = { $name } vuelve luego
today-done-dropped = { $name }: esto no, y no se pregunta más
reason-also = una sola carta, también para: { $also }
reason-birthday = Cumple años { $day }.
reason-birthday-age = { $age ->
    [one] Cumple { $age } año { $day }.
   *[other] Cumple { $age } años { $day }.
}
reason-birthday-was = Cumplió años { $day }. Una tarjeta tardía es una tarjeta.
reason-birthday-was-age = { $age ->
    [one] Cumplió { $age } año { $day }. Una tarjeta tardía es una tarjeta.
   *[other] Cumplió { $age } años { $day }. Una tarjeta tardía es una tarjeta.
}
reason-problem = Abierto desde el { $since }: { $what }. { $state }
reason-problems = { $count ->
    [one] { $count } problema abierto
   *[other] { $count } problemas abiertos
} desde el { $since }. El más antiguo: { $what }. { $state }
reason-good-news = { $what }, { $day }. Mejor una tarjeta a mano.
reason-good-news-nowhere = { $what }, { $day }. Mejor una tarjeta a mano; aún no hay dirección postal.
reason-gathering = { $what }, { $day }: mucha gente, y tu carta justo antes.
reason-thank-you = Compró { $day }: { $what }. Las gracias, mejor el mismo día.
reason-follow-up = Compró { $day }: { $what }. A la semana es el día de preguntar qué tal fue.
reason-welcome = Primera compra { $day }: { $what }. Es momento de tu bienvenida.
reason-referral = Te trajo a { $name } { $day }. Merece las gracias.
reason-anniversary = { $years ->
    [one] Un año contigo { $day }. Empezó con: { $what }.
   *[other] { $years } años contigo { $day }. Empezó con: { $what }.
}
reason-thanksgiving = Acción de Gracias es { $day }, antes del aluvión de diciembre.
reason-survey = Sin preguntarle desde el { $day } qué mejoraría.
reason-silence = { $days ->
    [one] { $days } día
   *[other] { $days } días
} de silencio; más de { $usual } es mucho.
reason-silence-granted = Fácil de dar por hecho: cariño, buen trato y { $days ->
    [one] { $days } día
   *[other] { $days } días
} de silencio.
reason-appreciation = No toca nada, y de eso se trata.
reason-appreciation-mention = No toca nada, y de eso se trata. Mencionó el { $day }: { $text }
problem-open = Aún sin reconocer.
problem-admitted = Reconocido, sin reparar.
problem-made-right = Reparado, sin cerrar.
problem-closed = Cerrado.
due-birthday = cumpleaños
due-problem = problema abierto
due-good-news = buena noticia
due-thank-you = gracias
due-referral = gracias por traer a alguien
due-follow-up = qué tal fue
due-welcome = bienvenida
due-anniversary = aniversario
due-gathering = encuentro
due-thanksgiving = Acción de Gracias
due-survey = encuesta
due-silence = silencio
due-appreciation = aprecio
day-today = hoy
day-tomorrow = mañana
day-yesterday = ayer
day-on = el { $day }
weekday-mon = lunes
weekday-tue = martes
weekday-wed = miércoles
weekday-thu = jueves
weekday-fri = viernes
weekday-sat = sábado
weekday-sun = domingo
on-weekday-mon = el lunes
on-weekday-tue = el martes
on-weekday-wed = el miércoles
on-weekday-thu = el jueves
on-weekday-fri = el viernes
on-weekday-sat = el sábado
on-weekday-sun = el domingo
rules-title = Cuándo toca una carta
rules-line = En días. Lo que cae a menos de cinco días de distancia es una sola carta.
rules-out-of-range = De { $least } a { $most }; se queda en { $now }.
rules-days-off = Días libres
rules-holidays = Días libres sueltos
rules-holiday-remove = Quitar el día libre: { $day }
rules-thanksgiving = Acción de Gracias
thanksgiving-none = ninguno
thanksgiving-us = Estados Unidos
thanksgiving-canada = Canadá
thanksgiving-germany = Alemania
thanksgiving-liberia = Liberia
thanksgiving-japan = Japón
rule-thank-you = De una venta a las gracias
rule-follow-up = De una venta al «qué tal fue»
rule-welcome = De la primera venta a la bienvenida
rule-survey = Entre dos cartas de encuesta
rule-silence = Silencio demasiado largo
rule-silence-a = Lo mismo para el nivel A
rule-silence-b = Lo mismo para el nivel B
rule-silence-c = Lo mismo para el nivel C
rule-lost = Silencio tras el que se pregunta si es baja
rule-draws = Detalles inesperados al mes
entry-no-date = No es una fecha: escríbela como 2026-11-22

## The year on a card

card-year = El año
card-add = Añadir
card-add-name = Añadir a la ficha
card-letter = Carta
card-remove = Quitar { $what }
card-more-sales = { $count ->
    [one] { $count } anterior
   *[other] { $count } anteriores
}
card-sent-by = Vino a través de { $name }
card-problem-beyond = { $what }, reparado el { $day }: { $beyond }
card-problem-made-right = { $what }, reparado el { $day }
card-problem-closed = { $what }, cerrado el { $day }
card-problem-line = { $days ->
    [one] { $days } día
   *[other] { $days } días
}, { $fault }. { $state }
problem-admit = Reconocido
problem-make-right = Reparado
problem-close = Cerrar
problem-fault = Culpa
problem-is-small = Pequeño
problem-is-big = No tan pequeño
problem-beyond = Lo que se hizo más allá de lo esperado
client-lost = Baja…
fact-interval = Silencio demasiado largo, en días
complaint-interval = «{ $text }» no es un número de días de 1 a 3650
entry-sale = Venta
entry-sale-hint = Qué se vendió
entry-amount = Importe, como 1200 €
entry-day = Día, como 2026-11-22
entry-problem = Problema abierto
entry-problem-hint = Qué está sin resolver
entry-good-news = Buena noticia
entry-good-news-hint = Un premio, un cargo, un éxito de sus hijos
entry-gathering = Mucha gente
entry-gathering-hint = Una feria o una fiesta con mucha gente
entry-referral = A través de quién vino
entry-referral-hint = El nombre de un cliente
entry-lost = Baja
entry-lost-hint = Por qué
entry-close = Cerrado
entry-close-hint = La anécdota en que se ha convertido
entry-enter = Añadir
entry-empty = Todavía no hay nada
entry-future = Este día aún no ha llegado
entry-too-far = Este día queda demasiado lejos
entry-past = La carta va antes de este día, y ya es tarde para eso
entry-no-amount = Un importe es un número, como 1200 €
entry-stands = Esto ya está ahí
entry-nobody = Nadie en el cuaderno tiene este nombre

## Review

command-review = Balance
command-mention = Mencionó…
change-goals = metas para { $year }
review-copy-table = Copiar como tabla
review-copy-picture = Copiar como imagen
review-now = ahora
review-year = Año
review-of = De
review-share = Porcentaje
review-percent = { $percent } %
review-nobody-rated = Todavía no has puntuado a nadie.
review-first-feelings = El punto medio está ahora en { $middle }. Dentro de un año verás quién se ha movido.
review-feelings = { $up ->
    [0] Nadie ha subido
    [one] Una persona ha subido
   *[other] { $up } personas han subido
} desde el { $day } y { $down ->
    [0] nadie ha bajado
    [one] una persona ha bajado
   *[other] { $down } han bajado
}; el punto medio está ahora en { $middle }.
review-up = { $more ->
    [0] Suben: { $names }
   *[other] Suben: { $names } y { $more } más
}
review-down = { $more ->
    [0] Bajan: { $names }
   *[other] Bajan: { $names } y { $more } más
}
review-lost = Bajas
review-lost-unknown = Todavía no hay ningún año al que mirar.
review-lost-line = Bajas en { $year }: { $lost } de { $of }.{ $unheard ->
    [0] {""}
    [one] {" "}Una de esas personas llevaba demasiado tiempo sin noticias tuyas.
   *[other] {" "}{ $unheard } de esas personas llevaban demasiado tiempo sin noticias tuyas.
}
review-lost-usual = Lo normal es perder entre un 10 y un 30 % al año.
review-senders = Quién te trae clientes
review-no-senders = Nadie todavía, que el cuaderno sepa.
review-senders-line = { $who }.
review-sender = { $count ->
    [one] { $name } te trajo a una persona
   *[other] { $name } te trajo a { $count } personas
}
review-sent-whom = { $open ->
    [0] { $name }: { $who }. Gracias dadas.
   *[other] { $name }: { $who }. Gracias pendientes.
}
review-notes = Notas, año a año
review-notes-first = { $count ->
    [one] En { $year } escribiste a una persona.
   *[other] En { $year } escribiste a { $count } personas.
}
review-notes-line = { $count ->
    [0] En { $year }, a nadie; en { $first } escribiste a { $before }.
   *[other] En { $year } escribiste a { $count }; en { $first }, a { $before }.
}
review-notes-columns = Cada columna es un cliente, del odio a la izquierda al cariño a la derecha.
review-answered = respondida
review-sent = enviada
review-aside = apartada
review-none = ninguna
review-worth = Lo que han aportado
review-worth-line = { $count ->
    [one] Un cliente ha comprado algo.
   *[other] { $loved ->
        [0] Por ninguno de los { $shown } que más han aportado sientes cariño.
       *[other] Por { $loved } de los { $shown } que más han aportado sientes cariño.
    }
}
review-sums = { $count ->
    [one] { $sums } en una venta
   *[other] { $sums } en { $count } ventas
}
review-sales = { $count ->
    [one] una venta
   *[other] { $count } ventas
}
review-asked = ¿Sigue siendo cliente?
review-asked-line = { $count ->
    [one] Un cliente lleva en silencio más de tu límite. Tú decides.
   *[other] { $count } clientes llevan en silencio más de tu límite. Tú decides.
}
review-asked-one = { $days ->
    [one] { $name }, { $days } día sin noticias
   *[other] { $name }, { $days } días sin noticias
}
review-is-lost = Baja…
review-is-kept = Sigue
review-goals = Lo que te propusiste para { $year }
review-goals-none = No hubo metas. Se ponen al final de una temporada, en Cerrar.
review-goals-line = { $count ->
    [one] { $reached } de { $count } cumplida.
   *[other] { $reached } de { $count } cumplidas.
}
outcome-open = en marcha
outcome-reached = cumplida
outcome-partly = en parte
outcome-missed = sin cumplir
outcome-change = { $goal }: { $outcome }
goal-remark = Cómo fue
goal-everyone = todo el mundo
goal-affinity = afinidad { $affinity }, ahora { $now }
goal-by = hasta el { $day }
goals-title = Metas para { $year }
goal-remove = Quitar { $goal }
goal-add = Añadir una meta
goal-text = Un acto o un hábito
goal-client = Con quién, o con todo el mundo
goal-until = Hasta cuándo: 2027-01-31
goal-hoped = Afinidad que esperas, de 0 a 10
goal-no-affinity = La afinidad va de 0 a 10
close-all-left = Mostrar { $count }
letter-sent = { $occasion }, enviada el { $day }
card-served = La nota de fin de año sirve también para: { $kinds }
entry-several = Varias personas se llaman así: escribe el nombre completo o la dirección
goal-gone = ya no está en el cuaderno
review-lost-one = { $name }, { $day }: { $why }
rules-day-is-off = { $day }: libre
rules-day-is-on = { $day }: no libre
