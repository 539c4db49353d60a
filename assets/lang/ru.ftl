# Слова окна по-русски. Точка — только в связном тексте или там, где предложений два и больше.
# Глоссарий: client клиент; people around близкие; note и letter письмо; paper letter бумажное письмо;
# mail e-mail; affinity симпатия (0–3 избегаю, 4–6 забываю, 7–10 люблю); rate оценить, оценка;
# anecdote история; memory воспоминание; resolution намерение; mention упоминание; told рассказано;
# season сезон; Year-end конец года; Prepare подготовка; Write письма (кнопка: написать); Close итоги;
# Review обзор; writing days дни для писем; draft черновик; ready готово; later позже; snoozed отложено;
# set aside пропустить, пропущено; hand over передать; draft file файл черновика (кнопка: в файл);
# sent отправлено; answered с ответом, есть ответ; contact, touch контакт; last contact контакт;
# log отметить; attention знак внимания; open problem нерешённая проблема; admitted признано;
# made right исправлено; closed закрыто; sale продажа; referral рекомендация; tier категория;
# book книга; double дубль; joined объединено; lost потерян; archived в архиве; remarks примечания;
# tag метка; call name как звать; occasion повод; bond связь; goal цель; backup резервная копия.

## Commands
command-lookup = Быстрый поиск
command-year-end = Конец года
command-clients = Клиенты
command-prepare = Подготовка
command-write = Письма
command-close = Итоги
command-next = Следующий клиент в очереди
command-previous = Предыдущий клиент в очереди
command-ask-me = Спросите меня
command-say-it-here = Выговориться
command-anecdote = Записать историю
command-read-all = Прочитать все письма
command-send = Передать письмо
command-ready = Готово
command-later = Позже
command-set-aside = Пропустить, с причиной
command-add = Добавить клиента
command-import = Импорт…
command-export = Экспорт…
command-doubles = Дубли…
command-undo = Отменить
command-redo = Повторить
command-larger = Крупнее
command-smaller = Мельче
command-help = Клавиши
key-page-down = PgDn
key-page-up = PgUp
add = Добавить
dismiss = Скрыть
more = Ещё
close-sheet = Закрыть
and-more = и ещё { $count }
card-open = Карточка клиента
card-back = Назад
card-reach = Близкие, как связаться
copy-it = Копировать: { $what }

## Dates
date-day = { $day } { $month }
date-day-short = { $day } { $month }
date-day-year = { $day } { $month } { $year }
date-month = { $month } { $year }
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
month-name-1 = январь
month-name-2 = февраль
month-name-3 = март
month-name-4 = апрель
month-name-5 = май
month-name-6 = июнь
month-name-7 = июль
month-name-8 = август
month-name-9 = сентябрь
month-name-10 = октябрь
month-name-11 = ноябрь
month-name-12 = декабрь
month-short-1 = янв
month-short-2 = фев
month-short-3 = мар
month-short-4 = апр
month-short-5 = мая
month-short-6 = июн
month-short-7 = июл
month-short-8 = авг
month-short-9 = сен
month-short-10 = окт
month-short-11 = ноя
month-short-12 = дек

## The file
file-empty = пусто
file-new = Новая книга
file-not-saved = Нет записи
file-read-only = Без правки
file-reading = Читаю…
file-reading-long = Читаю вашу книгу…
file-sample = без записи
file-sample-name = Пример
file-saved = Сохранено
file-saving = Сохраняю…
file-unreadable = Не открыть
sample-close = Закрыть пример
open-book = Открыть другую книгу…
path-hint = Путь к файлу, затем Enter
path-name = Путь к файлу
take-over = Забрать сюда
read-only-title = Только чтение
read-only-in-use = Эта книга открыта в другом окне. Заберите её сюда, и другое окно сохранит её, а потом будет только показывать.
read-only-file = Файл нельзя изменить: { $why }.
read-only-folder = В папку файла нельзя ничего записать: { $why }.
unknown-version = Файл создан более новой версией Posdata (формат { $version }). Ничего из него здесь не теряется и не меняется.
unknown-fields = В файле есть то, чего эта версия не знает ({ $fields }). Ничего из него здесь не теряется и не меняется.
not-saved-title = Не сохранено: { $why }
not-saved-line = Текст цел в этом окне, попытки сохранить продолжаются. Устраните причину или сохраните книгу в другое место.
not-saved-close = Поэтому окно остаётся открытым. Сохраните книгу в другое место или закройте ещё раз, чтобы выйти без этого.
save-elsewhere = В другое место…
moved-title = Книга теперь в другом месте
moved-line = { $path }. В старом месте всё осталось как было.
not-moved-title = Туда не сохранено: { $why }
not-moved-line = Ваш текст по-прежнему здесь. Выберите другое место.
elsewhere-taken = там уже есть файл, поверх него ничего не пишется
disk-full = диск заполнен
disk-denied = нет доступа
disk-read-only = диск только для чтения
disk-gone = файла или его папки больше нет
disk-too-large = файл слишком большой
disk-too-many-files = открыто слишком много файлов
save-reads-different = записанное читается не как та же книга
save-keeps-changing = файл всё время меняет другая программа
copy-found-title = Другой компьютер оставил своё состояние этой книги: { $file }
copy-found-line = { $more ->
    [0] В нём иначе: { $names }. При объединении ничего не потеряется; те, кого меняли с обеих сторон, будут записаны дважды.
   *[other] В нём иначе: { $names } и ещё { $more }. При объединении ничего не потеряется; те, кого меняли с обеих сторон, будут записаны дважды.
}
copy-join = Объединить
exported-title = Экспорт готов
exported-line = Он здесь: { $path }.
not-exported-title = Экспорта нет
not-exported-line = Файл не удалось записать: { $why }. Книга осталась как была.
erased-title = Стёрто навсегда
erased-line = { $rewritten ->
    [0] В резервных копиях этих данных не было{ $removed ->
        [0] {""}
        [one] ; удалён { $removed } файл
        [few] ; удалены { $removed } файла
       *[other] ; удалено { $removed } файлов
    }.
    [one] Без этих данных заново записано { $rewritten } прежнее состояние книги{ $removed ->
        [0] {""}
        [one] ; удалён { $removed } файл
        [few] ; удалены { $removed } файла
       *[other] ; удалено { $removed } файлов
    }.
    [few] Без этих данных заново записаны { $rewritten } прежних состояния книги{ $removed ->
        [0] {""}
        [one] ; удалён { $removed } файл
        [few] ; удалены { $removed } файла
       *[other] ; удалено { $removed } файлов
    }.
   *[other] Без этих данных заново записано { $rewritten } прежних состояний книги{ $removed ->
        [0] {""}
        [one] ; удалён { $removed } файл
        [few] ; удалены { $removed } файла
       *[other] ; удалено { $removed } файлов
    }.
}
erased-not-everywhere = Стёрто из книги, но не из всех файлов рядом с ней
erased-left = Эти файлы не удалось изменить; удалите их сами: { $files }
joined-title = Файл изменила другая программа; её изменения уже здесь
joined-clash-title = Файл изменила другая программа, сохранены обе версии
clash-both = { $name }: изменения с обеих сторон. Чужая версия стоит рядом с вашей как отдельный клиент.
clash-deleted = { $name }: с одной стороны удаление, с другой изменения. Клиент остаётся.
clash-season = Сезон { $year }: места и дни объединены.
clash-settings = Настройки: остаются ваши.
copy-kept-title = Сохранена копия файла в прежнем виде
copy-kept-line = { $path }
taken-over-title = Эту книгу забрало другое окно
taken-over-line = Всё, что здесь набрано, сохранено. Теперь это окно только показывает книгу.
stopped-title = Больше ничего не сохраняется
stopped-line = Скопируйте то, что написали только что, и запустите Posdata снова.
no-backup-title = Резервную копию сделать не удалось: { $why }
no-backup-line = Сама книга сохранена.
loaded-title = Файл открыт, кое-что стоит проверить
loaded-changed-outside = Его изменили вне Posdata или он повреждён: проверьте, всё ли на месте. Перед сохранением останется копия файла в прежнем виде.
mended-affinity = { $of }: симпатия { $was } вне шкалы; теперь { $now }.
mended-date = { $of }: { $was } не дата; теперь { $now }.
mended-number = { $of }: { $was } вне допустимого; теперь как обычно.
mended-address = { $of }: «{ $was }» не один адрес; перенесено в примечания.
mended-same-id = { $of }: номер совпадал с чужим, теперь он другой.
mended-place = Сезон { $of }: место без клиента убрано.
mended-second-place = Сезон { $of }: чьё-то второе место убрано.
mended-second-season = Сезон { $of }: их было два, они объединены.
load-empty = Файл пуст.
load-utf-16 = Файл — текст в UTF-16. Сохраните его как UTF-8 в текстовом редакторе и откройте снова.
load-not-text = Начиная со строки { $line }, столбца { $column } файл не текст.
load-not-a-book = Это не книга Posdata.
load-broken = Файл повреждён в строке { $line }, столбце { $column }: { $reason }.
unreadable-title = Эту книгу не удаётся прочитать
unreadable-line = Файл оставлен как был; в него ничего не пишется.
unreadable-restore = Открыть резервную копию: { $day }, { $time } ({ $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[other] { $count } клиентов
})
unreadable-anew = Оставить файл рядом и начать новую книгу

## First start
welcome = Добро пожаловать
welcome-title = Одно письмо — один человек.
welcome-line = Ваша книга пуста. В ней будут люди, для которых вы работаете, и то, что вы пишете каждому из них: один файл на этом компьютере, и больше нигде.
welcome-type = Впишите первого клиента
welcome-type-line = Достаточно имени. Остальное — когда вспомнится.
welcome-type-hint = Имя, e-mail
welcome-import = Импортируйте файл
welcome-import-line = CSV, vCard или адресная книга. Вы увидите каждую строку, прежде чем она войдёт. Файл можно просто перетащить сюда.
welcome-sample = Осмотритесь
welcome-sample-line = Книга-пример: сорок вымышленных людей. С вашей она не смешивается и после закрытия ничего не оставляет.
welcome-sample-open = Открыть пример
welcome-have-book = Книга уже есть?
welcome-open-it = Открыть…
import-choose = Выбрать файл…
import-title = Импорт
complaint-nobody = «{ $line }» никого не называет. Достаточно имени или адреса

## Notices
imported-title = { $came ->
    [one] Добавился { $came } человек
    [few] Добавились { $came } человека
   *[other] Добавилось { $came } человек
}
imported-doubles = Нет ли кого-то дважды?
imported-line = { $told ->
    [0] {""}
    [one] Новости есть у { $told } клиента.{" "}
   *[other] Новости есть у { $told } клиентов.{" "}
}{ $known ->
    [0] {""}
    [one] { $known } уже в книге и остаётся как есть.
   *[other] { $known } уже в книге и остаются как есть.
}
no-mail-title = Почтовую программу открыть не удалось
no-mail-line = Ничего не отправлено. Скопируйте письмо или сделайте файл черновика.
no-draft-title = Файл черновика записать не удалось
no-draft-line = Вместо этого скопируйте письмо ({ $why }).
no-dialog-title = На этом компьютере не открывается окно выбора файла
no-dialog-line = Введите путь или перетащите файл в окно.
call-logged = Звонок отмечен: { $name }

## Settings and help
settings = Настройки
settings-theme = Тема
settings-file = Файл
settings-text-size = Размер текста: { $percent } %
theme-system = Как в системе
theme-light = Светлая
theme-dark = Тёмная
settings-language = Язык окна
own-name-en = English
own-name-es = Español
own-name-ru = Русский
settings-motion = Движение
motion-usual = Обычное
motion-none = Без движения
help-title = Клавиши
help-rating = В подготовке: 0–9 ставят оценку, + и − сдвигают на один, ↓ ведёт к следующему. В поиске: Enter отмечает звонок, Ctrl+Enter открывает письмо
undo-what = Отменить: { $what }
redo-what = Повторить: { $what }
change-client-added = добавление — { $name }
change-client-edited = правка — { $name }
change-client-deleted = удаление — { $name }
change-client-archived = в архив — { $name }
change-rated = оценка — { $name }
change-anecdote = история — { $name }
change-logged = контакт — { $name }
change-note-written = письмо — { $name }
change-note-moved = новый шаг письма — { $name }
change-later = позже — { $name }
change-set-aside = пропуск — { $name }
change-imported = { $count ->
    [one] импорт, { $count } человек
    [few] импорт, { $count } человека
   *[other] импорт, { $count } человек
}
change-days = дни для писем
change-clients-joined = объединение с дублем — { $name }
change-clients-apart = не дубль — { $name }
change-joined = объединение с другим состоянием книги
change-season = сезон { $year }
change-settings = настройки

## Year-end
year-end-title = Конец { $year } года
people-in-list = { $count ->
    [one] { $count } человек в списке
    [few] { $count } человека в списке
   *[other] { $count } человек в списке
}
progress = Написано { $written } из { $total }, сегодня { $today }
progress-pace = Написано { $written } из { $total }, сегодня { $today }; закончите к { $day }
progress-narrow = { $written } из { $total }
progress-pace-short = { $written } из { $total }, сегодня { $today }; к { $day }
queue-title = Очередь
queue-to-go = осталось { $count }
queue-before = Написано раньше: { $count }
queue-aside = Пропустить, с причиной
queue-unfold = Развернуть очередь
queue-fold = Свернуть очередь
queue-nobody = В списке пока никого
queue-sent = отправлено { $when }
queue-answered = есть ответ, отправлено { $when }
queue-by-hand = от руки, не подтверждено
queue-handed-over = передано, не подтверждено
queue-ready = готово
queue-draft = черновик
queue-draft-problem = черновик, есть проблема
queue-problem = есть проблема
queue-birthday = { $days ->
    [0] день рождения сегодня
    [1] день рождения завтра
    [one] день рождения через { $days } день
    [few] день рождения через { $days } дня
   *[other] день рождения через { $days } дней
}
queue-anecdotes = { $count ->
    [0] историй пока нет
    [one] { $count } история
    [few] { $count } истории
   *[other] { $count } историй
}

## Composer
composer-to = Кому
composer-subject = Тема
composer-text = Текст письма
composer-no-address = Адреса нет: письмо или открытка, от руки
composer-empty = Начните с того, что знаете только вы двое
hint-dismiss = Скрыть: { $what }
checks-reading = Читаю все письма, чтобы сравнить с этим: { $percent } %
check-own-words = Свои слова { $percent } %
check-name = Имя
check-personal = Личное
hint-borrowed = Свои слова { $percent } %
hint-borrowed-more = { $words ->
    [one] { $words } слово есть и в других письмах.
    [few] { $words } слова есть и в других письмах.
   *[other] { $words } слов есть и в других письмах.
} Щелчок отметит их и скажет, в каких.
hint-borrowed-from = { $name }, { $year }: { $text }
hint-name = Имя другого клиента: { $text }
hint-name-more = Так зовут другого клиента: { $name }. Щелчок отметит имя и спросит, верно ли оно.
hint-name-right = Всё верно
hint-name-theirs = Так тоже зовут: { $client }
hint-left-over = Забыто: { $text }
hint-left-over-more = Похоже на остаток другого текста. Щелчок отметит его в вашем.
hints-waiting = +{ $count }
hint-list = Адрес похож на рассылку
hint-list-more = { $address } могут читать многие. Одно письмо — один человек: есть ли личный адрес?
hint-for-anybody = Подошло бы кому угодно
hint-for-anybody-more = В нём нет ничего только об этом клиенте. Щелчок задаст вопрос по вашим записям.
hint-told = Уже рассказано в { $year }: { $anecdote }
hint-told-more = Это было в прежнем письме. Новостью станет то, что произошло с тех пор.
hint-selling = Реклама: { $text }
hint-selling-more = Это письмо ради человека, а не ради заказа. Щелчок отметит эти слова.
hint-short = Меньше 30 слов
hint-short-more = { $words ->
    [one] { $words } слово
    [few] { $words } слова
   *[other] { $words } слов
} между приветствием и подписью. Одно из того, что знаете только вы двое, — и это уже письмо.
hint-long = Больше 300 слов
hint-long-more = { $words ->
    [one] { $words } слово
    [few] { $words } слова
   *[other] { $words } слов
} между приветствием и подписью. Один-два абзаца читают сразу, отчёт откладывают.
hint-paragraphs = { $paragraphs ->
    [one] { $paragraphs } абзац
    [few] { $paragraphs } абзаца
   *[other] { $paragraphs } абзацев
}
hint-paragraphs-more = Хватит одного-двух; что осталось на другой раз — повод написать снова.
left-over-title = В тексте осталось «{ $text }»
left-over-line = Похоже на остаток другого текста. Ничего не передано.
left-over-back = К тексту
left-over-all-the-same = Так и надо
composer-counts = { $words ->
    [one] { $words } слово
    [few] { $words } слова
   *[other] { $words } слов
}
scratch-name = Выговоритесь здесь. Не сохраняется, исчезает при закрытии
scratch-close = Закрыть и забыть
ask-foot = Вопрос { $at } из { $count }. В письмо вопросы не попадают.
ask-next = Дальше
ask-close = Закрыть вопросы
hand-over-mail = Через почту
hand-over-copy = Копировать
hand-over-draft = В файл
hand-over-hand = От руки
hand-over-more = Другие способы
hand-over-empty = Текста ещё нет
sent-title = Отправили?
sent-yes = Да, отправлено
sent-no = Ещё нет
sent-line-mail = Письмо открыто в почтовой программе. Пока ничего не отмечено.
sent-line-draft = Файл черновика: { $path }. Пока ничего не отмечено.
sent-line-draft-open = Файл черновика записывается. Пока ничего не отмечено.
sent-line-copy = Письмо в буфере обмена. Пока ничего не отмечено.
sent-line-hand = От руки: письмо или открытка. Пока ничего не отмечено.
after-sent = Отправлено { $day }
after-answered = Отправлено { $day }, есть ответ
after-mark-answered = Есть ответ
aside-question = Почему? В конце напомню
aside-set = Пропустить
aside-leave = Отмена
refused-title = Такое письмо уже есть: { $name }.
refused-line = Совпадает слов: { $borrowed } из { $words }; различаются только имена. Отправить его или отметить готовым можно, когда оно станет письмом для одного человека: { $name }.
refused-sent = отправлено { $day }
refused-draft = от { $day }
refused-instead = Что знаете только вы и { $name }
refused-back = К тексту
refused-empty = С чистого листа
shared-anecdote = ещё не рассказано
shared-problem = есть проблема
shared-person = близкие

## Client card
card-call = Звать: { $name }
card-tier = категория { $tier }
card-since = с { $year }
card-edit = Изменить
card-edit-done = Закрыть
client-archive = В архив
client-activate = Вернуть в списки
client-hand-out = Всё, что известно, файлом
client-erase = Стереть навсегда…
erase-title = Стереть навсегда: { $name }?
erase-what = Исчезнет всё, что книга знает об этом клиенте: { $notes ->
    [one] { $notes } письмо
    [few] { $notes } письма
   *[other] { $notes } писем
}, { $anecdotes ->
    [one] { $anecdotes } история
    [few] { $anecdotes } истории
   *[other] { $anecdotes } историй
}, { $touches ->
    [one] { $touches } контакт
    [few] { $touches } контакта
   *[other] { $touches } контактов
}, карточка и все оценки.
erase-where = Исчезнет из книги, из всех её резервных и прочих копий и из файлов черновиков, которые сделала Posdata. Отменить это нельзя, и сделанное раньше отменить тоже не получится.
erase-not = Останется то, что отправила ваша почтовая программа, что вы экспортировали и что сказано об этом клиенте в письмах другим.
erase-now = Стереть
erase-keep = Оставить
client-delete = Удалить
affinity = Симпатия
affinity-rate = { $name }: симпатия { $value }
affinity-was = до { $day } было { $was }
affinity-was-short = было { $was }
group-hated = избегаю
group-ignored = забываю
group-loved = люблю
last-contact = Контакт
contact-never = ещё не было
contact-ago = { $days ->
    [0] сегодня
    [1] вчера
    [one] { $days } день назад
    [few] { $days } дня назад
   *[other] { $days } дней назад
}, { $kind }
touch-mail = e-mail
touch-call = звонок
touch-meeting = встреча
touch-letter = бумажное письмо
touch-card = открытка
touch-gift = подарок
only-you-two = Только у вас двоих
anecdote-hint = История, воспоминание, намерение…
anecdote-name = История
anecdote-menu = Правая кнопка: другой вид или убрать
anecdote-remove = Убрать
anecdotes-more = ещё { $count }
kind-anecdote = история
kind-memory = воспоминание
kind-resolution = намерение
kind-problem = проблема
kind-mention = упоминание
told-here = в этом письме
told-in = рассказано { $year }
last-notes = Письма прошлых лет
note-none = { $year } письма нет
note-sent = { $year } отправлено { $day }
note-answered = { $year } { $days ->
    [0] ответ в тот же день
    [one] ответ через { $days } день
    [few] ответ через { $days } дня
   *[other] ответ через { $days } дней
}
fact-full-name = Полное имя
fact-preferred-name = Как звать
fact-nicknames = Другие имена, через запятую
fact-company = Компания
fact-place = Город
fact-emails = E-mail, по одному в строке, главный первым
fact-phones = Телефоны, по одному в строке
fact-postal = Почтовый адрес
fact-birthday = День рождения: 1971-04-12 или --04-12
fact-people = Близкие, по одному в строке: Лола, супруга
fact-since = Клиент с года
fact-tags = Метки, через запятую
fact-remarks = Примечания
language-en = английский
language-es = испанский
language-ru = русский
form-informal = на ты
form-formal = на вы
tier-none = без категории
tier-a = A
tier-b = B
tier-c = C
several-addresses = Одно письмо — один человек. Сделать клиента из каждого адреса?
several-each = Сделать из каждого
complaint-birthday = «{ $text }» пока не дата: 1971-04-12 или --04-12, если год неизвестен
complaint-email = «{ $text }» пока не адрес e-mail
complaint-year = «{ $text }» не год
complaint-empty = Клиенту нужно имя

## Clients
clients-count = { $active ->
    [one] { $active } активный
   *[other] { $active } активных
}{ $lost ->
    [0] { "" }
    [one] , { $lost } потерян
   *[other] , { $lost } потеряно
}{ $archived ->
    [0] { "" }
   *[other] , { $archived } в архиве
}
## Clients

search-name = Поиск клиентов
search-hint = Имя, компания, город, всё, что записано
search-clear = Очистить поиск
search-count = { $shown } из { $all }
table-list = Клиенты. Выбрано: { $name }
table-nobody = С этими фильтрами никого нет
table-nobody-found = По запросу «{ $query }» никого нет
table-clear = Очистить поиск и фильтры
table-search-all = Искать и среди потерянных, и в архиве
table-contact = { $days ->
    [0] сегодня
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}

filter-state = Состояние
filter-active = Активные
filter-lost = Потерянные
filter-archived = В архиве
filter-all = Все
filter-never-written = Без писем
filter-silent = Молчат
filter-tier = Категория
filter-language = Язык
filter-tag = Метка
filter-chosen = { $filter }: { $chosen }
filter-clear = Убрать фильтр: { $filter }
group-not-rated = без оценки

column-name = Имя
column-company = Компания, город
column-next = Ближайший повод

hit-nickname = по другому имени
hit-email = в адресе
hit-phone = в номере
hit-tag = в метке
hit-person = среди близких
hit-anecdote = в истории
hit-interaction = в контактах
hit-note = в письме
hit-postal = в почтовом адресе
hit-remark = в примечаниях
state-lost = потерян
state-archived = в архиве

mark-answered = с ответом
mark-sent = отправлено
mark-draft = черновик
mark-none = нет письма
mark-aside = пропущено
mark-answered-in = { $year }: с ответом
mark-sent-in = { $year }: отправлено
mark-draft-in = { $year }: черновик
mark-none-in = { $year }: нет письма
mark-aside-in = { $year }: пропущено
legend-open = открыть
legend-add = добавить
key-enter = Enter
key-escape = Esc

add-line-name = Добавить клиента строкой
add-line-hint = Имя, e-mail, компания
add-close = Закрыть строку
several-leave = Не надо
complaint-known = Уже в книге: { $name }

card-write = Написать
card-log = Отметить
log-out = Вы к клиенту
log-in = Клиент к вам
log-line = Одна строка об этом
log-line-hint = Одна строка об этом, если хочется
log-it = Отметить
log-leave = Не сейчас
log-day = Дата сегодняшняя, { $day }

## Quick lookup

lookup-query = Кто это?
lookup-hint = Хватит трёх букв
lookup-close = Закрыть быстрый поиск
lookup-choose = выбрать
lookup-write = написать
lookup-log-call = отметить звонок
lookup-show = В таблице
lookup-people = { $count ->
    [0] Никого
    [50] 50 и больше
    [one] { $count } человек
    [few] { $count } человека
   *[other] { $count } человек
}
lookup-nobody = Среди активных по запросу «{ $query }» никого нет
lookup-call-them = Как звать
lookup-phone = Телефон
lookup-around = Близкие
lookup-none = –
lookup-problem = Записано { $day }.
lookup-last-times = Последние три раза
lookup-last-note = Последнее письмо, { $day }

## Import

import-which = Какой файл?
import-which-line = CSV, vCard, таблица или адресная книга. Вы увидите каждого, прежде чем кто-то войдёт.
import-drop = или перетащите файл сюда
import-paste = или вставьте скопированные строки (Ctrl+V)
import-clipboard = скопированное
import-another = Другой файл…
import-cancel = Отмена
import-reading = { $percent ->
    [0] Читаю: { $file }…
   *[other] Читаю: { $file }, { $percent } %
}
import-sentence = { $new ->
    [0] Новых людей не будет
    [one] Добавится { $new } человек
    [few] Добавятся { $new } человека
   *[other] Добавится { $new } человек
}{ $known ->
    [0] {""}
   *[other] ; уже в книге { $known }
}{ $doubts ->
    [0] {""}
    [one] ; сомнительна { $doubts } строка
    [few] ; сомнительны { $doubts } строки
   *[other] ; сомнительны { $doubts } строк
}
import-source = { $file }: { $source }, { $encoding }
import-source-plain = { $file }: { $source }
import-people = Люди: { $count }
import-known = В книге: { $count }
import-no-known = Никого из этого файла в книге нет
import-nothing-new = Ничего нового
import-take = Взять
import-taken = Взято
import-like = На { $percent } % { $client }
import-same = Тот же человек
import-same-name = { $person }: тот же человек, что в книге { $client }
import-take-name = Взять: { $text }. Клиент: { $client }
import-doubts = Сомнения: { $count }
import-columns = Столбцы: { $count }
import-nobody-new = Все из этого файла уже в книге
import-no-doubts = Сомнительного нет
import-accept = { $count ->
    [0] { $told ->
        [0] Брать нечего
        [one] Взять новости { $told } клиента
       *[other] Взять новости { $told } клиентов
    }
    [one] Добавить { $count } человека
   *[other] Добавить { $count } человек
}
import-first-row = В первой строке
import-first-row-heads = заголовки
import-first-row-person = человек
import-day-order = В датах вроде 4/5
import-day-first = сначала день
import-month-first = сначала месяц
import-failed = Не удаётся импортировать: { $file }
import-unreadable = Файл не удаётся прочитать: { $why }
import-unreadable-line = Выберите его снова или возьмите другой.

source-google = таблица Google Контактов
source-outlook = таблица Outlook
source-thunderbird = таблица Thunderbird
source-table = таблица
source-workbook = книга с листами
source-vcard = адресная книга с карточками

column-addresses = Адреса
column-line = Строка
column-reason = В чём сомнение
column-words = В файле
column-fact = Что
column-here = В книге
column-there = В файле
column-choice = Выбор
column-because = Почему
reason-heading = так говорит заголовок
reason-cells = так выглядят ячейки
reason-chosen = так решили вы
reason-nothing = непонятно, что это
column-header = Столбец
column-sample = Например
column-taken-for = Принято за
column-is = Столбец { $column } принят за: { $field }
column-kept = в примечания
column-full-name = полное имя
column-name-prefix = д-р, г-жа
column-first-name = имя
column-middle-name = отчество
column-last-name = фамилия
column-name-suffix = мл., к. н.
column-nickname = другое имя
column-company-name = компания
column-email = e-mail
column-phone = телефон
column-postal = почтовый адрес
column-street = улица
column-city = город
column-region = регион
column-postal-code = индекс
column-country = страна
column-birthday = день рождения
column-birth-year = год рождения
column-birth-month = месяц рождения
column-birth-day = число рождения
column-around = Близкие
column-tags = метки
column-remarks = примечания
column-ignore = пропустить

doubt-not-an-address = Не адрес e-mail; оставлено в примечаниях
doubt-ambiguous-birthday = День и месяц не различить; оставлено в примечаниях
doubt-not-a-birthday = Не дата; оставлено в примечаниях
doubt-nobody = Ни имени, ни адреса; не взято
doubt-not-a-person = Список или группа, а не человек; не взято
doubt-joined = Тот же человек, что в строке { $line }; объединено
doubt-shared = Тот же адрес, что в строке { $line }, но имя другое; войдут оба
doubt-more-cells = Ячеек больше, чем столбцов; остаток в примечаниях
doubt-open-quote = Кавычка не закрыта; прочитано как есть
doubt-open-card = У карточки нет конца; взято то, что есть
doubt-outside-cards = Строки вне карточек; не взято
doubt-damaged = Знаки не читаются; проверьте имя
doubt-above-table = Заголовок над таблицей; не взято
doubt-other-sheet = Другой лист книги; не взято

import-empty = Файл пуст
import-nobody = В файле никого нет
import-not-text = Начиная со строки { $line }, байта { $byte }, файл не текст
import-too-large = В файле { $size } МБ; прочитать можно { $limit } МБ
import-too-wide = Столбцов в строке { $line }: { $columns }. В адресной книге столько не бывает.
import-no-name = Ни в одном столбце нет имён или адресов e-mail
import-image = Файл — изображение
import-spreadsheet = Файл таблицы повреждён или закрыт паролем
import-archive = Файл — архив
import-document = Файл — документ
import-database = Файл — база данных
import-web-page = Файл — веб-страница
import-calendar = Файл — календарь
import-ldif = Файл — адресная книга в LDIF
import-data = В файле данные другого рода
import-book = Файл — книга этой программы
way-out-spreadsheet = Откройте его в программе для таблиц и сохраните лист как CSV или всю таблицу без пароля.
way-out-archive = Сначала распакуйте; адресная книга может быть внутри.
way-out-book = Откройте его как книгу, из настроек.
way-out-columns = Укажите ниже, в каком столбце имена.
way-out-too-large = Разделите его на части и импортируйте одну за другой.
way-out-export = Экспортируйте людей оттуда в CSV или vCard и выберите этот файл.

## Prepare

prepare-add-hint = Добавить: Анна Понс, anna@example.com, сестра Веры
prepare-make-each = { $count ->
    [1] Сделать клиента
    [one] Сделать { $count } клиента
   *[other] Сделать { $count } клиентов
}
prepare-show = Показать
prepare-feel = Как вы к ним относитесь?
prepare-rated = Оценка есть у { $rated } из { $count }. Её видите только вы.
prepare-people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[other] { $count } человек
}
prepare-column = { $count ->
    [one] Оценка { $value }: { $count } человек
    [few] Оценка { $value }: { $count } человека
   *[other] Оценка { $value }: { $count } человек
}
prepare-more = ещё { $count }
prepare-more-slim = +{ $count }
prepare-list-not-rated = Без оценки
prepare-list-without-anecdote = Без истории
prepare-list-without-address = Без адреса
prepare-list-everyone = Все
prepare-list-rated = С оценкой { $value }
prepare-list-empty = Здесь никого не осталось
prepare-show-everyone = Показать всех
prepare-show-not-rated = Только без оценки
prepare-nobody = В списке пока никого
prepare-key-rate = оценить
prepare-key-more = выше, до 10
prepare-key-next = дальше
prepare-said-rated = оценка { $value }
prepare-said-not-rated = без оценки
prepare-anecdote = Что знаете только вы двое
prepare-anecdote-name = Что знаете только вы двое: { $name }
prepare-missing = Ещё не хватает
prepare-missing-line = Можно продолжать и без этого.
prepare-missing-nothing = Ничего. Всё на месте.
prepare-not-rated = { $count } без оценки
prepare-without-anecdote = { $count } без истории
prepare-without-address = { $count } без адреса
prepare-rate = Оценить
prepare-days = Дни для писем
prepare-weekdays = Пн Вт Ср Чт Пт Сб Вс
prepare-month-before = Предыдущий месяц
prepare-month-after = Следующий месяц
prepare-pace = { $notes ->
    [one] { $notes } письмо
    [few] { $notes } письма
   *[other] { $notes } писем
} на { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}: по { $aday } в день, каждый день примерно { $time }. Трудные — в начале, на свежую голову.
prepare-pace-no-days = { $notes ->
    [one] Осталось написать { $notes } письмо.
    [few] Осталось написать { $notes } письма.
   *[other] Осталось написать { $notes } писем.
} Выберите дни, когда будете их писать.
prepare-pace-done = Все письма написаны.
prepare-minutes = { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[other] { $minutes } минут
}
prepare-hours = { $hours ->
    [1] час
    [2] два часа
    [3] три часа
    [4] четыре часа
    [5] пять часов
    [6] шесть часов
    [7] семь часов
    [8] восемь часов
    [one] { $hours } час
    [few] { $hours } часа
   *[other] { $hours } часов
}
prepare-go-on = К письмам

## Close

close-title = { $count ->
    [0] Весточку от вас пока не получил никто.
    [1] Весточку от вас получил один человек.
    [one] Весточку от вас получил { $count } человек.
    [few] Весточку от вас получили { $count } человека.
   *[other] Весточку от вас получили { $count } человек.
}
close-nothing = Здесь будет видно, кому вы написали, как относились к этим людям раньше и как относитесь теперь.
close-sent = { $count ->
    [one] { $count } письмо отправлено
    [few] { $count } письма отправлены
   *[other] { $count } писем отправлено
}
close-answered = { $count } с ответом
close-set-aside = { $count } пропущено
close-left = { $count } осталось
close-not-rated = Пока нет ни одной оценки. Когда они появятся, здесь будет видно, как меняются ваши чувства.
close-feel = Как вы к ним относитесь, раньше и теперь
close-moved = { $up ->
    [0] Вверх не сдвинулся никто, вниз — { $down }.
    [one] Вверх сдвинулся { $up } человек, вниз — { $down }.
    [few] Вверх сдвинулись { $up } человека, вниз — { $down }.
   *[other] Вверх сдвинулось { $up } человек, вниз — { $down }.
}
close-moved-nobody = Пока никто не сдвинулся.
close-hated = Сначала тех, кому писать не хочется, было { $before }; { $now ->
    [0] теперь их нет.
   *[other] теперь { $now }.
}
close-before = Раньше, { $day }
close-now = Теперь, { $day }
close-legend-up = вверх
close-legend-down = вниз
close-legend-stayed = без перемен
close-legend-thicker = толще: больше людей
read-all-none = Пока ничего не написано
read-all-line = ↓ и ↑ ведут от письма к письму, Enter открывает
read-all-done = Назад к итогам
read-all-open = Открыть в письмах
close-again = Оценить снова, осталось { $count }
close-again-line = Как вы относитесь к ним теперь, когда письма написаны? Enter, если ничего не изменилось.
close-again-done = Закрыть
close-to-write = Осталось написать
close-to-write-nobody = Никому. У каждого есть своё письмо.
close-later = { $count ->
    [1] один раз в конец очереди
    [2] дважды в конец очереди
    [one] { $count } раз в конец очереди
    [few] { $count } раза в конец очереди
   *[other] { $count } раз в конец очереди
}
close-write = Написать
close-aside = Пропущено и почему
close-bring-back = Вернуть
close-close = Закрыть год
close-not-begun = Сезон ещё не начат
close-closed = Закрыто { $day }
close-reopen = Открыть снова

## Doubles

doubles-looking = Ищу клиентов, записанных дважды…
doubles-none = Дважды никто не записан
doubles-line = Сравнивались имена в других формах и алфавитах, адреса, номера и дни рождения. Тех, кого вы уже различили, здесь больше нет.
doubles-leave = Назад к клиентам
doubles-sure = Здесь дважды: { $name }
doubles-likely = Похоже, здесь дважды: { $name }
doubles-perhaps = Возможно, здесь дважды: { $name }
doubles-why = { $at } из { $count }: { $why }
doubles-past = { $notes ->
    [one] { $notes } письмо
    [few] { $notes } письма
   *[other] { $notes } писем
}, { $anecdotes ->
    [one] { $anecdotes } история
    [few] { $anecdotes } истории
   *[other] { $anecdotes } историй
}, { $touches ->
    [one] { $touches } контакт
    [few] { $touches } контакта
   *[other] { $touches } контактов
}
doubles-kept = От обоих
doubles-join = Один человек: объединить
doubles-apart = Два человека
doubles-next = Следующая пара
doubles-same-email = тот же адрес
doubles-same-phone = тот же номер
doubles-same-name = то же имя
doubles-like-name = похожее имя
doubles-same-birthday = тот же день рождения
doubles-same-company = та же компания

## Export

export-title = Выгрузить клиентов
export-line = Файл окажется в загрузках. Книга останется как есть.
export-cards-4 = Карточки (vCard 4.0)
export-cards-4-line = Для современных адресных книг. При обратном чтении всё на месте.
export-cards-3 = Карточки (vCard 3.0)
export-cards-3-line = Для телефонов, Outlook и старых адресных книг.
export-google = Google Контакты (CSV)
export-google-line = Таблица со столбцами Google.
export-table = Таблица для чтения (CSV)
export-table-line = Для программ с таблицами: имена, города, номера, симпатия, последний контакт.
export-calendar = Даты для календаря (.ics)
export-calendar-line = Письма на ближайшие двенадцать месяцев. О клиенте — только имя.
export-no-list = Списка адресов для одного общего письма здесь нет: каждый клиент получает своё письмо или никакого.
export-tier = Категория
export-since = Клиент с
export-last-contact = Последний контакт
person-file-title = Всё, что известно
person-file-full-name = Имя
person-file-preferred-name = Как звать
person-file-nickname = Другое имя
person-file-company = Компания
person-file-email = E-mail
person-file-phone = Телефон
person-file-postal = Почтовый адрес
person-file-place = Город
person-file-language = Язык писем
person-file-form = На ты или на вы
person-file-birthday = День рождения
person-file-since = Клиент с
person-file-tier = Категория
person-file-tag = Метка
person-file-remarks = Примечания
person-file-state = Состояние
person-file-active = Активен
person-file-lost-on = Потерян
person-file-lost-why = Причина
person-file-people = Близкие
person-file-person = Человек
person-file-affinity = Симпатия, от 0 до 10
person-file-anecdotes = Истории
person-file-interactions = Контакты
person-file-interval = Через сколько дней молчания забывают
person-file-referral = По рекомендации, записано
person-file-sales = Продажи
person-file-problems = Проблемы
person-file-admitted = Признано
person-file-made-right = Исправлено
person-file-beyond = Сверх ожидаемого
person-file-closed = Закрыто
person-file-happenings = Дни в жизни клиента
person-file-in = От клиента
person-file-out = Клиенту
person-file-notes = Письма
person-file-draft = Черновик
person-file-ready = Готово
person-file-handed-over = Передано
person-file-sent = Отправлено
person-file-answered = С ответом
person-file-sent-at = Когда отправлено
person-file-answered-on = Когда пришёл ответ
person-file-way = Способ
person-file-mail-program = Почтовая программа
person-file-draft-file = Файл черновика
person-file-copy = Копия
person-file-by-hand = От руки
person-file-to = Кому
person-file-changed = Изменено
person-file-told = Рассказано
person-file-subject = Тема
person-file-text = Текст

## The year around the season

occasion-year-end = Конец года
occasion-thank-you = Благодарность
occasion-follow-up = Как прошло
occasion-welcome = Приветствие
occasion-anniversary = Годовщина
occasion-appreciation = Просто так
occasion-survey = Опрос
occasion-birthday = День рождения
occasion-congratulations = Поздравление
occasion-thanksgiving = День благодарения
occasion-other = Письмо
fault-mine = вина моя
fault-theirs = вина клиента
fault-both = вина общая
fault-nobodys = ничья вина
happening-good-news = хорошая новость
happening-gathering = большая встреча

## Today

command-today = Сегодня
change-attention = знак внимания — { $name }
today-title = { $weekday }, { $day }
today-count = { $count ->
    [one] Один маленький знак внимания. Его хватит на хороший день.
    [2] Два маленьких знака внимания. Любого хватит на хороший день.
    [3] Три маленьких знака внимания. Любого хватит на хороший день.
    [4] Четыре маленьких знака внимания. Любого хватит на хороший день.
    [5] Пять маленьких знаков внимания. Любого хватит на хороший день.
    [6] Шесть маленьких знаков внимания. Любого хватит на хороший день.
   *[other] Семь маленьких знаков внимания. Любого хватит на хороший день.
}
today-nothing = Сегодня ничего не намечено. Свободный день хорош для неожиданного.
today-off = Выходной. От вас ничего не требуется.
today-back = Назад к «Сегодня»
today-rules = Правила…
today-letter-also = { $occasion }, заодно: { $also }
today-snoozed = Отложено: { $count }
today-snoozed-line = { $name }, { $kind }: { $day }
today-tomorrow = Завтра
today-drop = Не это
today-copy-postal = Копировать почтовый адрес
today-go-on = Продолжить
today-begun = Начато: { $name }, { $occasion }
today-waiting = { $count ->
    [one] За ними ждёт ещё { $count } письмо.
    [few] За ними ждут ещё { $count } письма.
   *[other] За ними ждёт ещё { $count } писем.
}
today-missed = { $more ->
    [0] Уже поздно, можно отпустить: { $what }.
   *[other] Уже поздно, можно отпустить: { $what } и ещё { $more }.
}
today-done-sent = Сделано сегодня: { $name }, письмо отправлено в { $time }
today-done-logged = Сделано сегодня: { $name }, { $kind }, отмечено в { $time }
today-done-later = { $name }: вернётся позже
today-done-dropped = { $name }: не это, больше не предложу
reason-also = одно письмо, заодно: { $also }
reason-birthday = День рождения — { $day }.
reason-birthday-age = День рождения — { $day }, исполнится { $age ->
    [one] { $age } год
    [few] { $age } года
   *[other] { $age } лет
}.
reason-birthday-was = День рождения был { $day }. Открытка с опозданием — тоже открытка.
reason-birthday-was-age = День рождения был { $day }, { $age ->
    [one] { $age } год
    [few] { $age } года
   *[other] { $age } лет
}. Открытка с опозданием — тоже открытка.
reason-problem = С { $since } не решено: { $what }. { $state }
reason-problems = { $count ->
    [one] { $count } проблема
    [few] { $count } проблемы
   *[other] { $count } проблем
} с { $since }. Первая: { $what }. { $state }
reason-good-news = { $what }, { $day }. Открытка от руки лучше e-mail.
reason-good-news-nowhere = { $what }, { $day }. Открытка от руки лучше e-mail; почтового адреса пока нет.
reason-gathering = { $what }, { $day }: много людей, и ваше письмо как раз перед этим.
reason-thank-you = Продажа { $day }: { $what }. Благодарить лучше сразу.
reason-follow-up = Продажа { $day }: { $what }. Через неделю пора спросить, как всё прошло.
reason-welcome = Первая продажа { $day }: { $what }. Пора лично сказать «добро пожаловать».
reason-referral = Новый клиент по рекомендации, { $day }: { $name }. Стоит поблагодарить.
reason-anniversary = { $years ->
    [one] { $years } год вместе — { $day }. Началось с этого: { $what }.
    [few] { $years } года вместе — { $day }. Началось с этого: { $what }.
   *[other] { $years } лет вместе — { $day }. Началось с этого: { $what }.
}
reason-thanksgiving = День благодарения — { $day }, до декабрьского потока.
reason-survey = С { $day } вы не спрашивали, что можно улучшить.
reason-silence = { $days ->
    [one] { $days } день тишины
    [few] { $days } дня тишины
   *[other] { $days } дней тишины
}; больше { $usual } — уже долго.
reason-silence-granted = Легко принять как должное: хороший, любимый клиент и { $days ->
    [one] { $days } день тишины
    [few] { $days } дня тишины
   *[other] { $days } дней тишины
}.
reason-appreciation = Повода нет, и в этом весь смысл.
reason-appreciation-mention = Повода нет, и в этом весь смысл. Упоминание { $day }: { $text }
problem-open = Не признано.
problem-admitted = Признано, не исправлено.
problem-made-right = Исправлено, не закрыто.
problem-closed = Закрыто.
due-birthday = день рождения
due-problem = нерешённая проблема
due-good-news = хорошая новость
due-thank-you = благодарность
due-referral = спасибо за рекомендацию
due-follow-up = как прошло
due-welcome = приветствие
due-anniversary = годовщина
due-gathering = большая встреча
due-thanksgiving = День благодарения
due-survey = опрос
due-silence = тишина
due-appreciation = просто так
day-today = сегодня
day-tomorrow = завтра
day-yesterday = вчера
day-on = { $day }
weekday-mon = понедельник
weekday-tue = вторник
weekday-wed = среда
weekday-thu = четверг
weekday-fri = пятница
weekday-sat = суббота
weekday-sun = воскресенье
on-weekday-mon = в понедельник
on-weekday-tue = во вторник
on-weekday-wed = в среду
on-weekday-thu = в четверг
on-weekday-fri = в пятницу
on-weekday-sat = в субботу
on-weekday-sun = в воскресенье
rules-title = Когда пора писать
rules-line = В днях. То, что выпадает в пределах пяти дней друг от друга, — одно письмо.
rules-out-of-range = От { $least } до { $most }; остаётся { $now }.
rules-days-off = Выходные
rules-holidays = Отдельные выходные
rules-holiday-remove = { $day }: не выходной
rules-thanksgiving = День благодарения
thanksgiving-none = нет
thanksgiving-us = США
thanksgiving-canada = Канада
thanksgiving-germany = Германия
thanksgiving-liberia = Либерия
thanksgiving-japan = Япония
rule-thank-you = От продажи до благодарности
rule-follow-up = От продажи до «как прошло»
rule-welcome = От первой продажи до приветствия
rule-survey = Между двумя письмами с опросом
rule-silence = Слишком долгая тишина
rule-silence-a = То же для категории A
rule-silence-b = То же для категории B
rule-silence-c = То же для категории C
rule-lost = Тишина, после которой книга спросит, не потерян ли клиент
rule-draws = Неожиданных знаков внимания в месяц
entry-no-date = Не дата: пишите так, 2026-11-22

## The year on a card

card-year = За год
card-add = Добавить
card-add-name = Добавить в карточку
card-letter = Письмо
card-remove = Убрать: { $what }
card-more-sales = ещё { $count } раньше
card-sent-by = По рекомендации: { $name }
card-problem-beyond = { $what } — исправлено { $day }: { $beyond }
card-problem-made-right = { $what } — исправлено { $day }
card-problem-closed = { $what } — закрыто { $day }
card-problem-line = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}, { $fault }. { $state }
problem-admit = Признано
problem-make-right = Исправлено
problem-close = Закрыть
problem-fault = Чья вина
problem-is-small = Мелочь
problem-is-big = Не мелочь
problem-beyond = Что сделано сверх ожидаемого
client-lost = Потерян…
fact-interval = Слишком долгая тишина, в днях
complaint-interval = «{ $text }» не число дней от 1 до 3650
entry-sale = Продажа
entry-sale-hint = Что продано
entry-amount = Сумма, например 1200 €
entry-day = День, например 2026-11-22
entry-problem = Нерешённая проблема
entry-problem-hint = Что не решено
entry-good-news = Хорошая новость
entry-good-news-hint = Награда, назначение, успех ребёнка
entry-gathering = Большая встреча
entry-gathering-hint = Ярмарка или праздник, где много людей
entry-referral = По рекомендации
entry-referral-hint = Имя клиента
entry-lost = Потерян
entry-lost-hint = Почему
entry-close = Закрыто
entry-close-hint = История, которой это стало
entry-enter = Внести
entry-empty = Пока ничего нет
entry-future = Этот день ещё впереди
entry-too-far = Этот день слишком далеко
entry-past = Письмо нужно раньше этого дня, а для него уже поздно
entry-no-amount = Сумма — это число, например 1200 €
entry-stands = Это уже записано
entry-nobody = С таким именем в книге никого нет

## Review

command-review = Обзор
command-mention = Что упомянуто…
change-goals = цели на { $year }
review-copy-table = Копировать таблицей
review-copy-picture = Копировать картинкой
review-now = теперь
review-year = Год
review-of = Из
review-share = Процент
review-percent = { $percent } %
review-nobody-rated = Оценок пока нет.
review-first-feelings = Середина теперь { $middle }. Через год будет видно, кто сдвинулся.
review-feelings = С { $day } { $up ->
    [0] вверх не сдвинулся никто
    [one] вверх сдвинулся { $up } человек
    [few] вверх сдвинулись { $up } человека
   *[other] вверх сдвинулось { $up } человек
}, вниз — { $down }; середина теперь { $middle }.
review-up = { $more ->
    [0] Вверх: { $names }
   *[other] Вверх: { $names } и ещё { $more }
}
review-down = { $more ->
    [0] Вниз: { $names }
   *[other] Вниз: { $names } и ещё { $more }
}
review-lost = Потерянные клиенты
review-lost-unknown = Пока нет года, на который можно оглянуться.
review-lost-line = В { $year } году потеряно { $lost } из { $of }.{ $unheard ->
    [0] {""}
   *[other] {" "}Из них слишком долго без вестей от вас: { $unheard }.
}
review-lost-usual = Обычно теряют 10–30 % в год.
review-senders = Кто приводит к вам людей
review-no-senders = Пока никто, насколько знает книга.
review-senders-line = Пришли по рекомендации: { $who }.
review-sender = { $name } — { $count }
review-sent-whom = { $open ->
    [0] { $name }: { $who }. Благодарность сказана.
   *[other] { $name }: { $who }. Благодарность ещё не сказана.
}
review-notes = Письма по годам
review-notes-first = { $count ->
    [one] В { $year } году вы написали { $count } человеку.
   *[other] В { $year } году вы написали { $count } людям.
}
review-notes-line = В { $year } году вы { $count ->
    [0] никому не написали
    [one] написали { $count } человеку
   *[other] написали { $count } людям
}; в { $first } — { $before }.
review-notes-columns = Каждый столбец — один клиент: слева «избегаю», справа «люблю».
review-answered = с ответом
review-sent = отправлено
review-aside = пропущено
review-none = нет
review-worth = Что принесли клиенты
review-worth-line = { $count ->
    [1] Покупки есть у одного клиента.
   *[other] Из тех, кто принёс больше всего ({ $shown }), вы любите { $loved }.
}
review-sums = { $count ->
    [one] { $sums } за { $count } продажу
    [few] { $sums } за { $count } продажи
   *[other] { $sums } за { $count } продаж
}
review-sales = { $count ->
    [one] { $count } продажа
    [few] { $count } продажи
   *[other] { $count } продаж
}
review-asked = Всё ещё клиент?
review-asked-line = { $count ->
    [one] { $count } клиент молчит дольше вашего предела. Решать вам.
    [few] { $count } клиента молчат дольше вашего предела. Решать вам.
   *[other] { $count } клиентов молчат дольше вашего предела. Решать вам.
}
review-asked-one = { $name }, { $days ->
    [one] { $days } день без вестей
    [few] { $days } дня без вестей
   *[other] { $days } дней без вестей
}
review-is-lost = Потерян…
review-is-kept = Всё ещё клиент
review-goals = Что вы наметили на { $year } год
review-goals-none = Целей не было. В конце сезона о них спрашивают «Итоги».
review-goals-line = Достигнуто { $reached } из { $count }.
outcome-open = в пути
outcome-reached = достигнута
outcome-partly = отчасти
outcome-missed = не вышло
outcome-change = { $goal }: { $outcome }
goal-remark = Как всё прошло
goal-everyone = все
goal-affinity = симпатия { $affinity }, теперь { $now }
goal-by = до { $day }
goals-title = Цели на { $year } год
goal-remove = Убрать: { $goal }
goal-add = Добавить цель
goal-text = Дело или привычка
goal-client = С кем связь, если не со всеми
goal-until = Срок, например 2027-01-31
goal-hoped = Желаемая симпатия, 0–10
goal-no-affinity = Симпатия — от 0 до 10
close-all-left = Показать всех: { $count }
letter-sent = { $occasion }, отправлено { $day }
card-served = Заодно с письмом к концу года: { $kinds }
entry-several = Таких имён несколько: впишите полное или адрес
goal-gone = больше не в книге
review-lost-one = { $name }, { $day }: { $why }
rules-day-is-off = { $day }: выходной
rules-day-is-on = { $day }: не выходной
