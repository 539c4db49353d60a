question-problem = You noted: “{ $text }” Has it been made right? What would you say about it today?
question-mention = They mentioned: “{ $text }” What came of it?
question-anecdote = You noted: “{ $text }” How did it go on?
question-memory = You both remember: “{ $text }” What does it mean to you now?
question-resolution = There was a resolution: “{ $text }” What became of it?
question-told = You told this before: “{ $text }” Is there any news of it?
question-person = How is { $name }? What did you hear last?
question-person-relation = How is { $name } ({ $relation })? What did you hear last?
question-birthday = The birthday comes in { $days ->
    [0] no time: it is today
    [one] one day
   *[other] { $days } days
}. What would you wish that nobody else would?
question-silence = You were last in touch { $days } days ago. What would you say if you met in the street?
question-last-note = Last year you wrote: “{ $text }” What has changed since?
question-hard = What did they get right, even if you did not agree?
question-since = You have known each other since { $year }. What do you still remember of the first time?
question-nothing-known = Where were you when you last spoke? What did you see, hear or laugh about?
