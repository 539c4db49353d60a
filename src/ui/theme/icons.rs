//! The icons, by the names of the Phosphor set.

/// Year-end; a mail; a note that is ready.
pub const ENVELOPE_SIMPLE: char = '\u{E218}';
/// Clients; people around; a meeting.
pub const USERS: char = '\u{E4D6}';
/// Today.
pub const SUN_HORIZON: char = '\u{E5B6}';
/// Review.
pub const CHART_BAR: char = '\u{E150}';
/// Settings.
pub const GEAR_SIX: char = '\u{E272}';
/// Search, quick lookup.
pub const MAGNIFYING_GLASS: char = '\u{E30C}';
/// Passed check; saved; done.
pub const CHECK: char = '\u{E182}';
/// Note sent; goal met.
pub const CHECK_CIRCLE: char = '\u{E184}';
/// Note answered.
pub const ARROW_BEND_UP_LEFT: char = '\u{E024}';
/// Draft.
pub const PENCIL_SIMPLE: char = '\u{E3B4}';
/// To write; goal not met.
pub const CIRCLE: char = '\u{E18A}';
/// Goal partly met.
pub const CIRCLE_HALF: char = '\u{E18C}';
/// Set aside.
pub const PAUSE_CIRCLE: char = '\u{E3A0}';
/// Hand over to the mail program.
pub const PAPER_PLANE_TILT: char = '\u{E398}';
/// By hand; letter or card.
pub const PEN_NIB: char = '\u{E3AC}';
/// Copy.
pub const COPY: char = '\u{E1CA}';
/// Draft file.
pub const FILE_TEXT: char = '\u{E23A}';
/// Ask me.
pub const QUESTION: char = '\u{E3E8}';
/// Say it here first, never saved.
pub const EYE_SLASH: char = '\u{E224}';
/// Hint of a check.
pub const LIGHTBULB: char = '\u{E2DC}';
/// Refused.
pub const HAND_PALM: char = '\u{E57E}';
/// Open problem.
pub const WARNING_CIRCLE: char = '\u{E4E2}';
/// Not saved.
pub const WARNING: char = '\u{E4E0}';
/// Saving.
pub const ARROWS_CLOCKWISE: char = '\u{E094}';
/// Read-only, open elsewhere.
pub const LOCK: char = '\u{E2FA}';
/// Hated, 0–3.
pub const SNOWFLAKE: char = '\u{E5AA}';
/// Ignored, 4–6.
pub const MINUS_CIRCLE: char = '\u{E32C}';
/// Loved, 7–10.
pub const HEART: char = '\u{E2A8}';
/// Not rated.
pub const HEART_HALF: char = '\u{EC48}';
/// Anecdote.
pub const CHAT_CIRCLE_TEXT: char = '\u{E16E}';
/// Memory; already told.
pub const CLOCK_COUNTER_CLOCKWISE: char = '\u{E1A0}';
/// Resolution.
pub const SPARKLE: char = '\u{E6A2}';
/// Phone number; call.
pub const PHONE: char = '\u{E3B8}';
/// Call out.
pub const PHONE_OUTGOING: char = '\u{E3C0}';
/// Call in.
pub const PHONE_INCOMING: char = '\u{E3BE}';
/// Gift; unexpected appreciation.
pub const GIFT: char = '\u{E276}';
/// Birthday.
pub const CAKE: char = '\u{E780}';
/// Anniversary; congratulations.
pub const CONFETTI: char = '\u{E81A}';
/// Sale, letters after it.
pub const RECEIPT: char = '\u{E3EC}';
/// Silence over the interval.
pub const HOURGLASS_MEDIUM: char = '\u{E2B8}';
/// Snooze.
pub const CLOCK: char = '\u{E19A}';
/// Dismiss, close, clear.
pub const X: char = '\u{E4F6}';
/// Goal.
pub const FLAG: char = '\u{E244}';
/// Add a client.
pub const USER_PLUS: char = '\u{E4D0}';
/// Add.
pub const PLUS: char = '\u{E3D4}';
/// Import.
pub const DOWNLOAD_SIMPLE: char = '\u{E20C}';
/// Export.
pub const UPLOAD_SIMPLE: char = '\u{E4C0}';
/// Merge two.
pub const GIT_MERGE: char = '\u{E280}';
/// Address.
pub const AT: char = '\u{E0AC}';
/// Sample book.
pub const BOOK_OPEN: char = '\u{E0E6}';
/// Open a book.
pub const FOLDER_OPEN: char = '\u{E256}';
/// Delete, erase one person.
pub const TRASH: char = '\u{E4A6}';
/// Undo.
pub const ARROW_COUNTER_CLOCKWISE: char = '\u{E038}';
/// Go on.
pub const ARROW_RIGHT: char = '\u{E06C}';
/// Menu, unfolded.
pub const CARET_DOWN: char = '\u{E136}';
/// Folded; next month.
pub const CARET_RIGHT: char = '\u{E13A}';
/// Month before.
pub const CARET_LEFT: char = '\u{E138}';
/// Sorted upwards.
pub const CARET_UP: char = '\u{E13C}';
/// Unfold the slim queue.
pub const CARET_DOUBLE_RIGHT: char = '\u{E12A}';
/// More.
pub const DOTS_THREE: char = '\u{E1FE}';
/// Being dragged.
pub const DOTS_SIX_VERTICAL: char = '\u{EAE2}';
