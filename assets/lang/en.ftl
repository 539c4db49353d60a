# The window's words in English. A full stop only in running text or where there are two sentences.

## Commands
command-lookup = Quick lookup
command-year-end = Year-end
command-clients = Clients
command-prepare = Prepare
command-write = Write
command-close = Close
command-next = Next client in the queue
command-previous = Client before in the queue
command-ask-me = Ask me
command-say-it-here = Say it here first
command-anecdote = Jot down an anecdote
command-read-all = Read all notes
command-send = Hand the note over
command-ready = Ready
command-later = Later
command-set-aside = Set aside, with a reason
command-add = Add a client
command-import = Import…
command-export = Export…
command-doubles = Doubles…
command-undo = Undo
command-redo = Redo
command-larger = Larger text
command-smaller = Smaller text
command-help = Keys
key-page-down = Page Down
key-page-up = Page Up
add = Add
dismiss = Dismiss
more = More
close-sheet = Done
and-more = and { $count } more
card-open = Client card
card-back = Back
card-reach = People around, ways to reach
copy-it = Copy { $what }

## Dates
date-day = { $day } { $month }
date-day-short = { $day } { $month }
date-day-year = { $day } { $month } { $year }
date-month = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-name-1 = January
month-name-2 = February
month-name-3 = March
month-name-4 = April
month-name-5 = May
month-name-6 = June
month-name-7 = July
month-name-8 = August
month-name-9 = September
month-name-10 = October
month-name-11 = November
month-name-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

## The file
file-empty = empty
file-new = New book
file-not-saved = Not saved
file-read-only = Read-only
file-reading = Reading…
file-reading-long = Reading your book…
file-sample = not saved
file-sample-name = Sample book
file-saved = Saved
file-saving = Saving…
file-unreadable = Unreadable
sample-close = Close the sample book
open-book = Open another book…
path-hint = Path of the file, then Enter
path-name = Path of a file
take-over = Take over
read-only-title = Read-only
read-only-in-use = Another window has this book open. Take it over, and the other one saves and then only shows it.
read-only-file = The file can’t be changed: { $why }.
read-only-folder = Nothing can be written in the file’s folder: { $why }.
unknown-version = The file was made by a newer Posdata (format { $version }). Nothing of it is lost or changed here.
unknown-fields = The file holds what this version doesn’t know ({ $fields }). Nothing of it is lost or changed here.
not-saved-title = Not saved: { $why }
not-saved-line = Your text is safe here, and saving is tried again. Put right what is wrong, or save the book in another place.
not-saved-close = The window stays open because of that. Save the book in another place, or close once more and leave without it.
save-elsewhere = Save elsewhere…
moved-title = The book is in another place now
moved-line = { $path }. What stood in the old place was left as it is.
not-moved-title = Not saved there: { $why }
not-moved-line = Your text is still here. Choose another place.
elsewhere-taken = there is a file already, and nothing is written over it
disk-full = the disk is full
disk-denied = access is denied
disk-read-only = the disk is read-only
disk-gone = the file or its folder is gone
disk-too-large = the file is too large
disk-too-many-files = too many files are open
save-reads-different = what was written does not read back as the same book
save-keeps-changing = another program keeps changing the file
copy-found-title = Another machine left its own state of this book: { $file }
copy-found-line = { $more ->
    [0] It knows otherwise: { $names }. Nothing of either is lost when they are joined; whoever was changed on both sides stands twice.
   *[other] It knows otherwise: { $names } and { $more } more. Nothing of either is lost when they are joined; whoever was changed on both sides stands twice.
}
copy-join = Join them
exported-title = Exported
exported-line = It is in { $path }.
not-exported-title = Nothing was exported
not-exported-line = The file could not be written: { $why }. Your book is as it was.
erased-title = Erased for ever
erased-line = { $rewritten ->
    [0] No backup had anything of them{ $removed ->
        [0] {""}
        [one] ; { $removed } file was removed
       *[other] ; { $removed } files were removed
    }.
    [one] { $rewritten } older state of the book was written anew without them{ $removed ->
        [0] {""}
        [one] ; { $removed } file was removed
       *[other] ; { $removed } files were removed
    }.
   *[other] { $rewritten } older states of the book were written anew without them{ $removed ->
        [0] {""}
        [one] ; { $removed } file was removed
       *[other] ; { $removed } files were removed
    }.
}
erased-not-everywhere = Erased from the book, but not from every file beside it
erased-left = These could not be changed; remove them yourself: { $files }
joined-title = The file was changed by another program; its changes are here now
joined-clash-title = The file was changed by another program, and both versions were kept
clash-both = { $name }: changed in both. Their version stands beside yours, as a client of its own.
clash-deleted = { $name }: deleted in one, changed in the other. They stay.
clash-season = The season { $year }: places and days were joined.
clash-settings = Settings: yours stay.
copy-kept-title = A copy of the file as it was found was kept
copy-kept-line = { $path }
taken-over-title = Another window has taken this book over
taken-over-line = All that was typed here is saved. This window only shows it now.
stopped-title = Nothing is saved any more
stopped-line = Copy what you have just written, then start Posdata again.
no-backup-title = No backup could be made: { $why }
no-backup-line = The book itself is saved.
loaded-title = The file was opened, with something to look at
loaded-changed-outside = It was changed outside Posdata, or damaged: look whether all is there. A copy of it as it was found is kept before it is saved.
mended-affinity = { $of }: an affinity of { $was } is off the scale; it is { $now } now.
mended-date = { $of }: { $was } is no date; it is { $now } now.
mended-number = { $of }: { $was } is out of range; it is as usual now.
mended-address = { $of }: “{ $was }” is not one address; it stands in the remarks.
mended-same-id = { $of }: had the number of somebody else and got another.
mended-place = Season { $of }: a place of nobody was taken out.
mended-second-place = Season { $of }: somebody’s second place was taken out.
mended-second-season = Season { $of }: there were two; they were joined.
load-empty = The file is empty.
load-utf-16 = The file is UTF-16 text. Save it as UTF-8 in a text editor, then open it again.
load-not-text = From line { $line }, column { $column } on the file is no text.
load-not-a-book = The file is no Posdata book.
load-broken = The file is damaged at line { $line }, column { $column }: { $reason }.
unreadable-title = This book can’t be read
unreadable-line = The file was left as it is; nothing is written to it.
unreadable-restore = Open the backup of { $day }, { $time } ({ $count ->
    [one] { $count } client
   *[other] { $count } clients
})
unreadable-anew = Keep the file beside and begin a new book

## First start
welcome = Welcome
welcome-title = To one person at a time.
welcome-line = Your book is empty. It will hold the people you work for and what you write to each of them: one file on this computer, and nowhere else.
welcome-type = Type the first client
welcome-type-line = A name is enough. The rest comes when you remember it.
welcome-type-hint = Name, e-mail
welcome-import = Import a file
welcome-import-line = CSV, vCard or an address book. You see every line before it goes in. You can also drop the file here.
welcome-sample = Look round
welcome-sample-line = A sample book with forty invented people. It is never mixed with yours, and closing it leaves nothing behind.
welcome-sample-open = Open the sample book
welcome-have-book = Have a book already?
welcome-open-it = Open it…
import-choose = Choose a file…
import-title = Import
complaint-nobody = “{ $line }” names nobody. A name or an address is enough

## Notices
imported-title = { $came ->
    [one] { $came } person came in
   *[other] { $came } people came in
}
imported-doubles = Does anyone stand twice?
imported-line = { $told ->
    [0] {""}
    [one] { $told } client has news.{" "}
   *[other] { $told } clients have news.{" "}
}{ $known ->
    [0] {""}
    [one] { $known } was in the book already and stays as it is.
   *[other] { $known } were in the book already and stay as they are.
}
no-mail-title = No mail program could be opened
no-mail-line = Nothing was sent. Copy the note or make a draft file of it instead.
no-draft-title = The draft file could not be written
no-draft-line = Copy the note instead ({ $why }).
no-dialog-title = This desktop shows no file dialog
no-dialog-line = Type the path, or drop the file on the window.
call-logged = Call logged: { $name }

## Settings and help
settings = Settings
settings-theme = Theme
settings-file = The file
settings-text-size = Size of the text: { $percent } %
theme-system = As the system
theme-light = Light
theme-dark = Dark
settings-language = Language of the window
own-name-en = English
own-name-es = Español
own-name-ru = Русский
settings-motion = Motion
motion-usual = As usual
motion-none = None
help-title = Keys
help-rating = In Prepare: 0–9 rate, + and − move by one, ↓ goes to the next. In the lookup: Enter logs a call, Ctrl+Enter writes
undo-what = Undo: { $what }
redo-what = Redo: { $what }
change-client-added = { $name } added
change-client-edited = { $name } edited
change-client-deleted = { $name } deleted
change-client-archived = { $name } archived
change-rated = { $name } rated
change-anecdote = anecdote of { $name }
change-logged = contact with { $name } logged
change-note-written = note to { $name }
change-note-moved = note to { $name } moved on
change-later = { $name } later
change-set-aside = { $name } set aside
change-imported = { $count ->
    [one] { $count } person imported
   *[other] { $count } people imported
}
change-days = writing days
change-clients-joined = { $name } joined with a double
change-clients-apart = { $name } told from somebody else
change-joined = Joined with another state of the book
change-season = season { $year }
change-settings = settings

## Year-end
year-end-title = Year-end { $year }
people-in-list = { $count ->
    [one] { $count } person in the list
   *[other] { $count } people in the list
}
progress = { $written } of { $total } written, { $today } today
progress-pace = { $written } of { $total } written, { $today } today; at this pace done on { $day }
progress-narrow = { $written } of { $total }
progress-pace-short = { $written } of { $total }, { $today } today; done on { $day }
queue-title = Order
queue-to-go = { $count } to go
queue-before = { $count } written before
queue-aside = Set aside, with a reason
queue-unfold = Unfold the queue
queue-fold = Fold the queue
queue-nobody = Nobody is in the list yet
queue-sent = sent { $when }
queue-answered = answered, sent { $when }
queue-by-hand = by hand, not confirmed
queue-handed-over = handed over, not confirmed
queue-ready = ready
queue-draft = draft
queue-draft-problem = draft, a problem noted
queue-problem = a problem noted
queue-birthday = { $days ->
    [0] birthday today
    [one] birthday tomorrow
   *[other] birthday in { $days } days
}
queue-anecdotes = { $count ->
    [0] no anecdote yet
    [one] one anecdote
   *[other] { $count } anecdotes
}

## Composer
composer-to = To
composer-subject = Subject
composer-text = Text of the note
composer-no-address = No address: a letter or a card, by hand
composer-empty = Start with what only you two know
hint-dismiss = Dismiss: { $what }
checks-reading = Reading all notes, to hold this one against them: { $percent } %
check-own-words = Own words { $percent } %
check-name = Name
check-personal = Personal
hint-borrowed = Own words { $percent } %
hint-borrowed-more = { $words } words stand in other notes too. A click marks them and says in which.
hint-borrowed-from = { $name }, { $year }: { $text }
hint-name = Another client’s name: { $text }
hint-name-more = { $name } goes by this name. A click marks it and asks whether it is right.
hint-name-right = That is right
hint-name-theirs = { $client } goes by it
hint-left-over = Left over: { $text }
hint-left-over-more = This looks left over from another text. A click marks it in yours.
hints-waiting = +{ $count }
hint-list = The address looks like a list
hint-list-more = Many people may read { $address }. One note, one person: is there an address of their own?
hint-for-anybody = It could go to anybody
hint-for-anybody-more = Nothing in it belongs to this client alone. A click asks you something from what you noted.
hint-told = Told in { $year }: { $anecdote }
hint-told-more = An earlier note told this. What has become of it since would be news.
hint-selling = Selling: { $text }
hint-selling-more = This note is for them, not for the next order. A click marks the words.
hint-short = Under 30 words
hint-short-more = { $words } words between greeting and signature. One thing that only you two know would make it a note.
hint-long = Over 300 words
hint-long-more = { $words } words between greeting and signature. One or two paragraphs are read; a report is put off.
hint-paragraphs = { $paragraphs } paragraphs
hint-paragraphs-more = One or two are asked for; what is left for the next time is a reason to write again.
left-over-title = “{ $text }” is still in the text
left-over-line = It looks left over from another text. Nothing was handed over.
left-over-back = Back to the text
left-over-all-the-same = It belongs there
composer-counts = { $words ->
    [one] { $words } word
   *[other] { $words } words
}
scratch-name = Say it here first. Never saved, gone when you close it
scratch-close = Close, and forget it
ask-foot = { $at } of { $count } questions. They stay out of your text.
ask-next = Next
ask-close = Close the questions
hand-over-mail = Send with mail program
hand-over-copy = Copy
hand-over-draft = Draft file
hand-over-hand = By hand
hand-over-more = Other ways
hand-over-empty = There is no text yet
sent-title = Did you send it?
sent-yes = Yes, sent
sent-no = Not yet
sent-line-mail = It is open in your mail program. Nothing is noted yet.
sent-line-draft = It is a draft file: { $path }. Nothing is noted yet.
sent-line-draft-open = The draft file is being written. Nothing is noted yet.
sent-line-copy = It is on the clipboard. Nothing is noted yet.
sent-line-hand = By hand: a letter or a card. Nothing is noted yet.
after-sent = Sent on { $day }
after-answered = Sent on { $day }, answered
after-mark-answered = They answered
aside-question = What is the reason? You will see it again at the end
aside-set = Set aside
aside-leave = Leave
refused-title = This is { $name }’s note again.
refused-line = { $borrowed } of { $words } words stand in both; only the names differ. It can’t be sent or marked ready until it is { $name }’s.
refused-sent = sent { $day }
refused-draft = draft, { $day }
refused-instead = What only you and { $name } share
refused-back = Back to the text
refused-empty = Start from empty
shared-anecdote = not told yet
shared-problem = a problem noted
shared-person = people around

## Client card
card-call = Call name: { $name }
card-tier = tier { $tier }
card-since = since { $year }
card-edit = Edit
card-edit-done = Done
client-archive = Archive
client-activate = Back into the lists
client-hand-out = All that is known, as a file
client-erase = Erase for ever…
erase-title = Erase { $name } for ever?
erase-what = All that the book knows of them goes: { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}, { $anecdotes ->
    [one] { $anecdotes } anecdote
   *[other] { $anecdotes } anecdotes
}, { $touches ->
    [one] { $touches } contact
   *[other] { $touches } contacts
}, their card and every rating.
erase-where = It goes from the book, from all its backups and copies, and from the draft files that Posdata made for them. There is no undo, and what could be undone before can't be any more.
erase-not = What your mail program sent, what you exported, and what is said of them in notes to others stays.
erase-now = Erase
erase-keep = Keep
client-delete = Delete
affinity = Affinity
affinity-rate = { $name }: affinity { $value }
affinity-was = was { $was } until { $day }
affinity-was-short = was { $was }
group-hated = hated
group-ignored = ignored
group-loved = loved
last-contact = Last contact
contact-never = none yet
contact-ago = { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
}, { $kind }
touch-mail = mail
touch-call = call
touch-meeting = meeting
touch-letter = letter
touch-card = card
touch-gift = gift
only-you-two = Only you two share
anecdote-hint = An anecdote, a memory, a resolution…
anecdote-name = Anecdote
anecdote-menu = Right-click: another kind, or remove
anecdote-remove = Remove
anecdotes-more = { $count } more
kind-anecdote = anecdote
kind-memory = memory
kind-resolution = resolution
kind-problem = problem
kind-mention = they mentioned
told-here = in this note
told-in = told { $year }
last-notes = Last years’ notes
note-none = { $year } no note
note-sent = { $year } sent { $day }
note-answered = { $year } { $days ->
    [0] answered the same day
    [one] answered in a day
   *[other] answered in { $days } days
}
fact-full-name = Full name
fact-preferred-name = Call name
fact-nicknames = Nicknames, with commas
fact-company = Company
fact-place = Town
fact-emails = E-mail addresses, a line each; the first one first
fact-phones = Phones, a line each
fact-postal = Postal address
fact-birthday = Birthday: 1971-04-12, or --04-12
fact-people = People around, a line each: Lola, partner
fact-since = Client since, a year
fact-tags = Tags, with commas
fact-remarks = Remarks
language-en = English
language-es = Spanish
language-ru = Russian
form-informal = informal
form-formal = formal
tier-none = no tier
tier-a = A
tier-b = B
tier-c = C
several-addresses = One note, one person. Make a client of each?
several-each = Make a client of each
complaint-birthday = “{ $text }” is no date yet: 1971-04-12, or --04-12 without the year
complaint-email = “{ $text }” is not an e-mail address yet
complaint-year = “{ $text }” is no year
complaint-empty = A client needs a name

## Clients
clients-count = { $active } active{ $lost ->
    [0] { "" }
   *[other] , { $lost } lost
}{ $archived ->
    [0] { "" }
   *[other] , { $archived } archived
}
## Clients

search-name = Search the clients
search-hint = Name, company, place, anything you noted
search-clear = Clear the search
search-count = { $shown } of { $all }
table-list = Clients. Selected: { $name }
table-nobody = Nobody is left with these filters
table-nobody-found = Nobody is found by “{ $query }”
table-clear = Clear search and filters
table-search-all = Look among the lost and archived too
table-contact = { $days ->
    [0] today
    [one] { $days } day
   *[other] { $days } days
}

filter-state = State
filter-active = Active
filter-lost = Lost
filter-archived = Archived
filter-all = Everyone
filter-never-written = Never written to
filter-silent = Silent
filter-tier = Tier
filter-language = Language
filter-tag = Tag
filter-chosen = { $filter }: { $chosen }
filter-clear = Drop this filter: { $filter }
group-not-rated = not rated

column-name = Name
column-company = Company, place
column-next = Next occasion

hit-nickname = by another name
hit-email = in an address
hit-phone = in a number
hit-tag = in a tag
hit-person = among the people around
hit-anecdote = in an anecdote
hit-interaction = in what you logged
hit-note = in a note
hit-postal = in the postal address
hit-remark = in the remarks
state-lost = lost
state-archived = archived

mark-answered = answered
mark-sent = sent
mark-draft = draft
mark-none = no note
mark-aside = set aside
mark-answered-in = { $year }: answered
mark-sent-in = { $year }: sent
mark-draft-in = { $year }: draft
mark-none-in = { $year }: no note
mark-aside-in = { $year }: set aside
legend-open = open
legend-add = add
key-enter = Enter
key-escape = Esc

add-line-name = Add a client by a line
add-line-hint = Name, e-mail, company
add-close = Close the line
several-leave = Leave it
complaint-known = In the book already: { $name }

card-write = Write
card-log = Log
log-out = You to them
log-in = They to you
log-line = One line on it
log-line-hint = One line on it, if you like
log-it = Log it
log-leave = Not now
log-day = Dated today, { $day }

## Quick lookup

lookup-query = Who is it?
lookup-hint = Three letters are enough
lookup-close = Close the quick lookup
lookup-choose = choose
lookup-write = write
lookup-log-call = log a call
lookup-show = In the table
lookup-people = { $count ->
    [0] Nobody
    [one] { $count } person
    [50] 50 or more
   *[other] { $count } people
}
lookup-nobody = Nobody active is found by “{ $query }”
lookup-call-them = Call them
lookup-phone = Phone
lookup-around = Around them
lookup-none = –
lookup-problem = Noted { $day }.
lookup-last-times = Last three times
lookup-last-note = Last note, { $day }

## Import

import-which = Which file?
import-which-line = CSV, vCard, a spreadsheet or an address book. You see every person before anyone comes in.
import-drop = or drop the file here
import-paste = or paste rows that you copied (Ctrl+V)
import-clipboard = what you copied
import-another = Another file…
import-cancel = Cancel
import-reading = { $percent ->
    [0] Reading { $file }…
   *[other] Reading { $file }: { $percent } %
}
import-sentence = { $new ->
    [0] Nobody new will come in
    [one] { $new } person will come in
   *[other] { $new } people will come in
}{ $known ->
    [0] {""}
    [one] ; { $known } is in the book already
   *[other] ; { $known } are in the book already
}{ $doubts ->
    [0] {""}
    [one] ; { $doubts } row is doubtful
   *[other] ; { $doubts } rows are doubtful
}
import-source = { $file }: { $source }, { $encoding }
import-source-plain = { $file }: { $source }
import-people = People: { $count }
import-known = In the book: { $count }
import-no-known = Nobody of this file is in the book
import-nothing-new = Nothing new
import-take = Take it
import-taken = Taken
import-like = Perhaps { $client }, { $percent } %
import-same = It is them
import-same-name = { $person } is { $client }, who is in the book
import-take-name = Take { $text } for { $client }
import-doubts = Doubtful: { $count }
import-columns = Columns: { $count }
import-nobody-new = Everyone in this file is in the book already
import-no-doubts = Nothing is doubtful
import-accept = { $count ->
    [0] { $told ->
        [0] Nothing to take
        [one] Take the news of { $told } client
       *[other] Take the news of { $told } clients
    }
    [one] Let { $count } person in
   *[other] Let { $count } people in
}
import-first-row = The first row holds
import-first-row-heads = headings
import-first-row-person = a person
import-day-order = In dates such as 4/5
import-day-first = the day comes first
import-month-first = the month comes first
import-failed = { $file } can't come in
import-unreadable = The file can't be read: { $why }
import-unreadable-line = Choose it again, or another one.

source-google = a table of Google Contacts
source-outlook = a table of Outlook
source-thunderbird = a table of Thunderbird
source-table = a table
source-workbook = a workbook
source-vcard = an address book of cards

column-addresses = Addresses
column-line = Line
column-reason = What is doubtful
column-words = In the file
column-fact = What
column-here = In the book
column-there = In the file
column-choice = Choice
column-because = Because
reason-heading = the heading says so
reason-cells = the cells look like it
reason-chosen = you said so
reason-nothing = nothing tells what it is
column-header = Column
column-sample = For example
column-taken-for = Taken for
column-is = Column { $column } is taken for: { $field }
column-kept = kept in the remarks
column-full-name = full name
column-name-prefix = Dr., Mrs
column-first-name = first name
column-middle-name = middle name
column-last-name = last name
column-name-suffix = Jr., PhD
column-nickname = nickname
column-company-name = company
column-email = e-mail
column-phone = phone
column-postal = postal address
column-street = street
column-city = town
column-region = region
column-postal-code = postal code
column-country = country
column-birthday = birthday
column-birth-year = year of birth
column-birth-month = month of birth
column-birth-day = day of birth
column-around = People around
column-tags = tags
column-remarks = remarks
column-ignore = left out

doubt-not-an-address = Not an e-mail address; kept in the remarks
doubt-ambiguous-birthday = Day and month can't be told apart; kept in the remarks
doubt-not-a-birthday = Not a date; kept in the remarks
doubt-nobody = Neither name nor address; left out
doubt-not-a-person = A list or a group, not a person; left out
doubt-joined = The same person as on line { $line }; joined
doubt-shared = The same address as on line { $line } under another name; both come in
doubt-more-cells = More cells than columns; the rest is kept in the remarks
doubt-open-quote = A quotation mark is not closed; read as it stands
doubt-open-card = The card has no end; what there is comes in
doubt-outside-cards = Lines that belong to no card; left out
doubt-damaged = Signs that can't be read; look at the name
doubt-above-table = A title above the table; left out
doubt-other-sheet = Another sheet of the workbook; left out

import-empty = The file is empty
import-nobody = There is nobody in the file
import-not-text = From line { $line } on, byte { $byte }, the file is not text
import-too-large = The file has { $size } MB; { $limit } MB can be read
import-too-wide = Line { $line } has { $columns } columns: no address book has so many.
import-no-name = No column holds names or e-mail addresses
import-image = The file is a picture
import-spreadsheet = The workbook is damaged, or it is locked with a password
import-archive = The file is an archive
import-document = The file is a document
import-database = The file is a database
import-web-page = The file is a web page
import-calendar = The file is a calendar
import-ldif = The file is an address book in LDIF
import-data = The file holds data of another kind
import-book = The file is a book of this program
way-out-spreadsheet = Open it in your spreadsheet program and save the sheet as CSV, or as a workbook without a password.
way-out-archive = Unpack it first; the address book may be inside.
way-out-book = Open it as a book, from the settings.
way-out-columns = Say below which column holds the names.
way-out-too-large = Divide it in parts, and import one after the other.
way-out-export = Export the people there as CSV or vCard, and choose that file.

## Prepare

prepare-add-hint = Add by typing a line: Ana Pons, ana@example.com, sister of Reme
prepare-make-each = { $count ->
    [one] Make a client
   *[other] Make { $count } clients
}
prepare-show = Show
prepare-feel = How do you feel about them?
prepare-rated = { $rated } of { $count } rated. Nobody sees this but you.
prepare-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
prepare-column = { $count ->
    [one] Rated { $value }: 1 person
   *[other] Rated { $value }: { $count } people
}
prepare-more = { $count } more
prepare-more-slim = +{ $count }
prepare-list-not-rated = Not rated yet
prepare-list-without-anecdote = Without an anecdote
prepare-list-without-address = Without an address
prepare-list-everyone = Everyone
prepare-list-rated = Rated { $value }
prepare-list-empty = Nobody is left here
prepare-show-everyone = Show everyone
prepare-show-not-rated = Only those not rated
prepare-nobody = Nobody is in the list yet
prepare-key-rate = rate
prepare-key-more = one more, so 10
prepare-key-next = next
prepare-said-rated = rated { $value }
prepare-said-not-rated = not rated
prepare-anecdote = One thing only you two share
prepare-anecdote-name = One thing only you two share: { $name }
prepare-missing = Still missing
prepare-missing-line = You can go on without any of it.
prepare-missing-nothing = Nothing. All is there.
prepare-not-rated = { $count } not rated
prepare-without-anecdote = { $count } without an anecdote
prepare-without-address = { $count } without an address
prepare-rate = Rate
prepare-days = Writing days
prepare-weekdays = Mo Tu We Th Fr Sa Su
prepare-month-before = The month before
prepare-month-after = The month after
prepare-pace = { $notes ->
    [one] One note
   *[other] { $notes } notes
} on { $days ->
    [one] one day
   *[other] { $days } days
}: { $aday } a day, about { $time } a day. The hard ones come early, while you are fresh.
prepare-pace-no-days = { $notes ->
    [one] One note to write.
   *[other] { $notes } notes to write.
} Choose the days on which you will write them.
prepare-pace-done = Every note is written.
prepare-minutes = { $minutes } minutes
prepare-hours = { $hours ->
    [1] an hour
    [2] two hours
    [3] three hours
    [4] four hours
    [5] five hours
    [6] six hours
    [7] seven hours
    [8] eight hours
   *[other] { $hours } hours
}
prepare-go-on = Go on to writing

## Close

close-title = { $count ->
    [0] Nobody has heard from you yet.
    [one] One person heard from you.
   *[other] { $count } people heard from you.
}
close-nothing = Who gets a note is counted here, with how you felt about them before and how you feel now.
close-sent = { $count ->
    [one] 1 note sent
   *[other] { $count } notes sent
}
close-answered = { $count } answered so far
close-set-aside = { $count } set aside
close-left = { $count } still to write
close-not-rated = You have rated nobody yet. Once you have, this shows how your feelings move.
close-feel = How you feel about them, before and now
close-moved = { $up ->
    [0] Nobody moved up, { $down } down.
    [one] One person moved up, { $down } down.
   *[other] { $up } people moved up, { $down } down.
}
close-moved-nobody = Nobody has moved yet.
close-hated = You began with { $before } you would rather not write to; { $now ->
    [0] none is left.
    [one] one is left.
   *[other] { $now } are left.
}
close-before = Before, { $day }
close-now = Now, { $day }
close-legend-up = moved up
close-legend-down = moved down
close-legend-stayed = stayed
close-legend-thicker = thicker: more people
read-all-none = Nothing is written yet
read-all-line = ↓ and ↑ go from note to note, Enter opens one
read-all-done = Back to the year
read-all-open = Open in Write
close-again = Feel again, { $count } left
close-again-line = How do you feel about them now that you have written? Enter if nothing changed.
close-again-done = Done
close-to-write = Still to write
close-to-write-nobody = Nobody. Everyone has their note.
close-later = { $count ->
    [1] moved to the end once
    [2] moved to the end twice
   *[other] moved to the end { $count } times
}
close-write = Write
close-aside = Set aside, and why
close-bring-back = Bring back
close-close = Close the year
close-not-begun = The exercise has not begun
close-closed = Closed on { $day }
close-reopen = Open it again

## Doubles

doubles-looking = Looking for clients who stand twice…
doubles-none = Nobody stands twice
doubles-line = Names in other forms and scripts, addresses, numbers and birthdays were compared. Those whom you told from each other are not shown again.
doubles-leave = Back to the clients
doubles-sure = { $name } stands here twice
doubles-likely = { $name } likely stands here twice
doubles-perhaps = { $name } may stand here twice
doubles-why = { $at } of { $count }: { $why }
doubles-past = { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}, { $anecdotes ->
    [one] { $anecdotes } anecdote
   *[other] { $anecdotes } anecdotes
}, { $touches ->
    [one] { $touches } contact
   *[other] { $touches } contacts
}
doubles-kept = Kept of both
doubles-join = One person: join
doubles-apart = Two people
doubles-next = Next pair
doubles-same-email = the same address
doubles-same-phone = the same number
doubles-same-name = the same name
doubles-like-name = a like name
doubles-same-birthday = the same birthday
doubles-same-company = the same company

## Export

export-title = Take your clients out
export-line = The file goes to your downloads. Your book stays as it is.
export-cards-4 = Cards (vCard 4.0)
export-cards-4-line = For address books of today. Read back, it is all there.
export-cards-3 = Cards (vCard 3.0)
export-cards-3-line = For phones, Outlook and older address books.
export-google = Google Contacts (CSV)
export-google-line = A table with Google’s columns.
export-table = A table to read (CSV)
export-table-line = For a spreadsheet: names, places, numbers, affinity, last contact.
export-calendar = Dates for a calendar (.ics)
export-calendar-line = The letters of the next twelve months. Of a client it has the name alone.
export-no-list = There is no list of addresses for the recipients of one mail: each of your clients gets a note of their own, or none.
export-tier = Tier
export-since = Client since
export-last-contact = Last contact
person-file-title = All that is known
person-file-full-name = Name
person-file-preferred-name = Called
person-file-nickname = Also called
person-file-company = Company
person-file-email = E-mail
person-file-phone = Phone
person-file-postal = Postal address
person-file-place = Place
person-file-language = Language of the notes
person-file-form = Form of address
person-file-birthday = Birthday
person-file-since = Client since
person-file-tier = Tier
person-file-tag = Tag
person-file-remarks = Remarks
person-file-state = State
person-file-active = Active
person-file-lost-on = Lost on
person-file-lost-why = Reason
person-file-people = People around
person-file-person = Person
person-file-affinity = Affinity, 0 to 10
person-file-anecdotes = Anecdotes
person-file-interactions = Contacts
person-file-interval = Days without a word after which they forget one
person-file-referral = Came through somebody else, noted on
person-file-sales = Sales
person-file-problems = Problems
person-file-admitted = Admitted on
person-file-made-right = Made right on
person-file-beyond = Beyond the expected
person-file-closed = Closed on
person-file-happenings = Days in their life
person-file-in = From them
person-file-out = To them
person-file-notes = Notes
person-file-draft = Draft
person-file-ready = Ready
person-file-handed-over = Handed over
person-file-sent = Sent
person-file-answered = Answered
person-file-sent-at = Sent at
person-file-answered-on = Answered on
person-file-way = By
person-file-mail-program = Mail program
person-file-draft-file = Draft file
person-file-copy = Copy
person-file-by-hand = By hand
person-file-to = To
person-file-changed = Changed on
person-file-told = Told
person-file-subject = Subject
person-file-text = Text

## The year around the season

occasion-year-end = Year-end
occasion-thank-you = Thank-you
occasion-follow-up = Follow-up
occasion-welcome = Welcome
occasion-anniversary = Anniversary
occasion-appreciation = Appreciation
occasion-survey = Survey
occasion-birthday = Birthday
occasion-congratulations = Congratulations
occasion-thanksgiving = Thanksgiving
occasion-other = Letter
fault-mine = my fault
fault-theirs = theirs
fault-both = of both
fault-nobodys = nobody's
happening-good-news = good news
happening-gathering = will meet many people

## Today

command-today = Today
change-attention = an attention to { $name }
today-title = { $weekday }, { $day }
today-count = { $count ->
    [one] One small attention. It makes a good day.
    [2] Two small attentions. Any one of them makes a good day.
    [3] Three small attentions. Any one of them makes a good day.
    [4] Four small attentions. Any one of them makes a good day.
    [5] Five small attentions. Any one of them makes a good day.
    [6] Six small attentions. Any one of them makes a good day.
   *[other] Seven small attentions. Any one of them makes a good day.
}
today-nothing = Nothing is due today. A free day is a good day to be unexpected.
today-off = A day off. Nothing is asked of you.
today-back = Back to today
today-rules = Rules…
today-letter-also = { $occasion }, also { $also }
today-snoozed = Snoozed, { $count }
today-snoozed-line = { $name }, { $kind }: { $day }
today-tomorrow = Tomorrow
today-drop = Not this
today-copy-postal = Copy the postal address
today-go-on = Go on
today-begun = Begun: { $name }, { $occasion }
today-waiting = { $count ->
    [one] One more letter waits behind these.
   *[other] { $count } more letters wait behind these.
}
today-missed = { $more ->
    [0] Too late now, and let go: { $what }.
   *[other] Too late now, and let go: { $what } and { $more } more.
}
today-done-sent = Done today: { $name }, letter sent at { $time }
today-done-logged = Done today: { $name }, { $kind } logged at { $time }
today-done-later = { $name } comes back later
today-done-dropped = { $name }: not this, and not asked again
reason-also = one letter, also for: { $also }
reason-birthday = Birthday { $day }.
reason-birthday-age = Turns { $age } { $day }.
reason-birthday-was = The birthday was { $day }. A late card is a card.
reason-birthday-was-age = Turned { $age } { $day }. A late card is a card.
reason-problem = Open since { $since }: { $what }. { $state }
reason-problems = { $count } open problems since { $since }. The oldest: { $what }. { $state }
reason-good-news = { $what }, { $day }. A card by hand says more than a mail.
reason-good-news-nowhere = { $what }, { $day }. A card by hand says more than a mail; there is no postal address yet.
reason-gathering = { $what }, { $day }: many people, and your letter just before.
reason-thank-you = Sale { $day }: { $what }. Thanks are best on the same day.
reason-follow-up = Sale { $day }: { $what }. One week later is the day to ask how it went.
reason-welcome = First sale { $day }: { $what }. Time for the owner's welcome.
reason-referral = Sent you { $name } { $day }. Worth a thank-you.
reason-anniversary = { $years ->
    [one] One year together { $day }. It began with: { $what }.
   *[other] { $years } years together { $day }. It began with: { $what }.
}
reason-thanksgiving = Thanksgiving is { $day }, before the flood of December.
reason-survey = Not asked since { $day } what would make it better.
reason-silence = { $days } days of silence; more than { $usual } is long.
reason-silence-granted = Easy to take for granted: loved, good, and { $days } days of silence.
reason-appreciation = Nothing is due, and that is the point.
reason-appreciation-mention = Nothing is due, and that is the point. They mentioned on { $day }: { $text }
problem-open = Not admitted yet.
problem-admitted = Admitted, not made right.
problem-made-right = Made right, not closed.
problem-closed = Closed.
due-birthday = birthday
due-problem = open problem
due-good-news = good news
due-thank-you = thank-you
due-referral = thanks for who was sent
due-follow-up = how it went
due-welcome = welcome
due-anniversary = anniversary
due-gathering = gathering
due-thanksgiving = Thanksgiving
due-survey = survey
due-silence = silence
due-appreciation = appreciation
day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
day-on = on { $day }
weekday-mon = Monday
weekday-tue = Tuesday
weekday-wed = Wednesday
weekday-thu = Thursday
weekday-fri = Friday
weekday-sat = Saturday
weekday-sun = Sunday
on-weekday-mon = on Monday
on-weekday-tue = on Tuesday
on-weekday-wed = on Wednesday
on-weekday-thu = on Thursday
on-weekday-fri = on Friday
on-weekday-sat = on Saturday
on-weekday-sun = on Sunday
rules-title = When a letter is due
rules-line = In days. What falls within five days of each other is one letter.
rules-out-of-range = From { $least } to { $most }; it stays at { $now }.
rules-days-off = Days off
rules-holidays = Single days off
rules-holiday-remove = { $day } is no day off
rules-thanksgiving = Thanksgiving
thanksgiving-none = none
thanksgiving-us = United States
thanksgiving-canada = Canada
thanksgiving-germany = Germany
thanksgiving-liberia = Liberia
thanksgiving-japan = Japan
rule-thank-you = From a sale to the thank-you
rule-follow-up = From a sale to “how did it go”
rule-welcome = From the first sale to the welcome
rule-survey = Between two survey letters
rule-silence = Silence that is too long
rule-silence-a = The same for tier A
rule-silence-b = The same for tier B
rule-silence-c = The same for tier C
rule-lost = Silence after which the book asks whether they are lost
rule-draws = Unexpected attentions a month
entry-no-date = No date: write it as 2026-11-22

## The year on a card

card-year = The year
card-add = Add
card-add-name = Add to the card
card-letter = Letter
card-remove = Remove { $what }
card-more-sales = { $count } earlier
card-sent-by = Sent by { $name }
card-problem-beyond = { $what }, made right { $day }: { $beyond }
card-problem-made-right = { $what }, made right { $day }
card-problem-closed = { $what }, closed { $day }
card-problem-line = { $days } days, { $fault }. { $state }
problem-admit = Admitted
problem-make-right = Made right
problem-close = Close
problem-fault = Whose fault
problem-is-small = Small
problem-is-big = Not small
problem-beyond = What was done beyond the expected
client-lost = Lost…
fact-interval = Silence that is too long, in days
complaint-interval = “{ $text }” is no number of days from 1 to 3650
entry-sale = Sale
entry-sale-hint = What was sold
entry-amount = Amount, such as 1200 €
entry-day = Day, such as 2026-11-22
entry-problem = Open problem
entry-problem-hint = What is unresolved
entry-good-news = Good news
entry-good-news-hint = An award, an appointment, a child's success
entry-gathering = Many people
entry-gathering-hint = A fair or a feast where they meet many
entry-referral = Who sent them
entry-referral-hint = The name of a client
entry-lost = Lost
entry-lost-hint = Why
entry-close = Closed
entry-close-hint = The anecdote that it has become
entry-enter = Enter it
entry-empty = There is nothing yet
entry-future = This day is still to come
entry-too-far = This day is too far away
entry-past = A letter comes before this day, and it is too late for that
entry-no-amount = An amount is a number, such as 1200 €
entry-stands = This stands there already
entry-nobody = Nobody in the book has this name

## Review

command-review = Review
command-mention = They mentioned…
change-goals = goals for { $year }
review-copy-table = Copy as a table
review-copy-picture = Copy as a picture
review-now = now
review-year = Year
review-of = Of
review-share = Percent
review-percent = { $percent } %
review-nobody-rated = Nobody is rated yet.
review-first-feelings = The middle is now { $middle }. A year from now you will see who moved.
review-feelings = { $up ->
    [0] Nobody moved up
    [one] One person moved up
   *[other] { $up } people moved up
} since { $day } and { $down } down; the middle is now { $middle }.
review-up = { $more ->
    [0] Up: { $names }
   *[other] Up: { $names } and { $more } more
}
review-down = { $more ->
    [0] Down: { $names }
   *[other] Down: { $names } and { $more } more
}
review-lost = Clients lost
review-lost-unknown = There is no year to look back on yet.
review-lost-line = You lost { $lost } of { $of } in { $year }.{ $unheard ->
    [0] {""}
    [one] {" "}One of them had heard nothing from you for too long.
   *[other] {" "}{ $unheard } of them had heard nothing from you for too long.
}
review-lost-usual = Most lose 10 to 30 % a year.
review-senders = Who sends you people
review-no-senders = Nobody yet, as far as the book knows.
review-senders-line = { $who }.
review-sender = { $count ->
    [one] { $name } sent one
   *[other] { $name } sent { $count }
}
review-sent-whom = { $open ->
    [0] { $name }: { $who }. Thanked.
   *[other] { $name }: { $who }. Not thanked yet.
}
review-notes = Notes, year by year
review-notes-first = { $count ->
    [one] You wrote to one person in { $year }.
   *[other] You wrote to { $count } people in { $year }.
}
review-notes-line = You wrote to { $count } in { $year }; in { $first } it was { $before }.
review-notes-columns = Each column is one client, from hated on the left to loved on the right.
review-answered = answered
review-sent = sent
review-aside = set aside
review-none = none
review-worth = What they brought
review-worth-line = { $count ->
    [one] One client bought something.
   *[other] Of the { $shown } who brought most you love { $loved }.
}
review-sums = { $count ->
    [one] { $sums } in one sale
   *[other] { $sums } in { $count } sales
}
review-sales = { $count ->
    [one] one sale
   *[other] { $count } sales
}
review-asked = Still a client?
review-asked-line = { $count ->
    [one] One client has been silent for longer than your limit. You decide.
   *[other] { $count } clients have been silent for longer than your limit. You decide.
}
review-asked-one = { $name }, { $days } days without a word
review-is-lost = Lost…
review-is-kept = Still a client
review-goals = What you set out to do in { $year }
review-goals-none = No goals were set. At the end of a season, Close asks for them.
review-goals-line = { $reached } of { $count } reached.
outcome-open = under way
outcome-reached = reached
outcome-partly = in part
outcome-missed = missed
outcome-change = { $goal }: { $outcome }
goal-remark = How it went
goal-everyone = everyone
goal-affinity = affinity { $affinity }, now { $now }
goal-by = until { $day }
goals-title = Goals for { $year }
goal-remove = Remove { $goal }
goal-add = Add a goal
goal-text = A deed or a habit
goal-client = Whose bond, if not everyone's
goal-until = Until when, such as 2027-01-31
goal-hoped = Affinity you hope for, 0 to 10
goal-no-affinity = Affinity goes from 0 to 10
close-all-left = Show all { $count }
letter-sent = { $occasion }, sent { $day }
card-served = The year-end note is also for: { $kinds }
entry-several = Several have this name: write the full one, or their address
goal-gone = no longer in the book
review-lost-one = { $name }, { $day }: { $why }
rules-day-is-off = { $day }: off
rules-day-is-on = { $day }: not off
