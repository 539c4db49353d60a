question-problem = Anotaste: «{ $text }». ¿Quedó arreglado? ¿Qué dirías hoy de aquello?
question-mention = Te contó: «{ $text }». ¿En qué quedó?
question-anecdote = Anotaste: «{ $text }». ¿Cómo siguió?
question-memory = Los dos lo recordáis: «{ $text }». ¿Qué significa ahora para ti?
question-resolution = Había un propósito: «{ $text }». ¿En qué quedó?
question-told = Ya lo contaste: «{ $text }». ¿Hay alguna novedad?
question-person = ¿Qué tal está { $name }? ¿Qué fue lo último que supiste?
question-person-relation = ¿Qué tal está { $name } ({ $relation })? ¿Qué fue lo último que supiste?
question-birthday = { $days ->
    [0] Hoy es su cumpleaños
    [one] Mañana es su cumpleaños
   *[other] Faltan { $days } días para su cumpleaños
}. ¿Qué le desearías que no le deseará nadie más?
question-silence = La última vez que hablasteis fue hace { $days } días. ¿Qué le dirías si os cruzarais por la calle?
question-last-note = El año pasado escribiste: «{ $text }». ¿Qué ha cambiado desde entonces?
question-hard = ¿En qué tuvo razón, aunque no estuvierais de acuerdo?
question-since = Os conocéis desde { $year }. ¿Qué recuerdas todavía de la primera vez?
question-nothing-known = ¿Dónde estabas la última vez que hablasteis? ¿Qué viste, qué oíste, de qué os reísteis?
