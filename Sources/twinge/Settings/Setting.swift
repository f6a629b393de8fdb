import Diary
import Screens

/// One of the settings in `config.rec`, by its field name.
enum Setting: String, CaseIterable {
    /// The hour a diary day begins.
    case dayStart = "Day_start"
    /// The day a week begins.
    case weekStart = "Week_start"
    /// On how many days of a week the user wants to stretch.
    case goal = "Goal"
    /// A habit asked at check-in; one field for each.
    case track = "Track"
    /// The seconds to change from one hold to the next.
    case changeover = "Changeover"
    /// Whether the bell marks the end of a hold.
    case bell = "Bell"
    /// How the end of a hold is announced besides the bell.
    case cue = "Cue"
    /// Whether drawn exercises move.
    case motion = "Motion"
    /// The colour theme.
    case theme = "Theme"
    /// Whether the weekly questions are asked.
    case weekly = "Weekly"
    /// Whether the mouse is used.
    case mouse = "Mouse"
    /// The background that the colours are chosen for.
    case background = "Background"
    /// The time without input after which the user is away from the desk.
    case deskAway = "Desk_away"
    /// The time away that is a break.
    case deskBreak = "Desk_break"
    /// The time of sitting after which a break is suggested.
    case deskSit = "Desk_sit"
    /// A command that prints the seconds since the last input.
    case deskIdle = "Desk_idle"
    /// Keys chosen for a command; one field for each.
    case key = "Key"

    /// The name as it is typed: `day-start`.
    var typedName: String {
        String(rawValue.lowercased().map { $0 == "_" ? "-" : $0 })
    }

    /// Finds the setting with a typed name, ignoring case and whether `-`, `_` or a blank joins its words.
    init?(typed text: String) {
        let key = String(text.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
        guard let found = Self.allCases.first(where: { $0.typedName == key }) else { return nil }
        self = found
    }

    /// Sets a value in the preferences.
    ///
    /// - Throws: `ParseError` saying which values the setting takes.
    func apply(_ value: String, to preferences: inout Preferences) throws(ParseError) {
        switch self {
        case .dayStart: preferences.dayStart = try Self.number(value, in: 0...12, meaning: "an hour from 0 to 12")
        case .weekStart:
            guard let day = Weekday(typed: value) else {
                throw ParseError(found: value, expected: "a day of the week, such as Monday")
            }
            preferences.weekStart = day
        case .goal: preferences.weekGoal = try Self.goal(value)
        case .track: preferences.trackedHabits = (preferences.trackedHabits ?? []) + [try Name(parsing: value)]
        case .changeover:
            preferences.changeover = try Self.number(value, in: 0...120, meaning: "seconds from 0 to 120")
        case .bell: preferences.isBellOn = try Self.answer(value)
        case .cue: preferences.cue = try Self.cue(value)
        case .motion: preferences.hasMotion = try Self.answer(value)
        case .theme: preferences.theme = try Name(parsing: value).text
        case .weekly: preferences.asksWeeklyQuestions = try Self.answer(value)
        case .mouse: preferences.isMouseOn = try Self.answer(value)
        case .background:
            guard let background = Preferences.Background(rawValue: value.lowercased()) else {
                throw ParseError(found: value, expected: "dark or light")
            }
            preferences.background = background
        case .deskAway: preferences.desk.away = try DeskTime(parsing: value, within: 20...3600).seconds
        case .deskBreak: preferences.desk.pause = try DeskTime(parsing: value, within: 20...7200).seconds
        case .deskSit: preferences.desk.sit = try DeskTime(parsing: value, within: 60...28_800).seconds
        case .deskIdle:
            guard !value.isEmpty else { throw ParseError(found: value, expected: "a command, such as xprintidle") }
            preferences.desk.idleCommand = value
        case .key:
            _ = try KeyChoice(parsing: value)
            preferences.keyChoices.append(value)
        }
    }

    /// Returns the values that the preferences hold for this setting; empty if the program decides.
    func values(in preferences: Preferences) -> [String] {
        switch self {
        case .dayStart: ["\(preferences.dayStart)"]
        case .weekStart: [preferences.weekStart.name]
        case .goal: preferences.weekGoal.map { ["\($0) of 7"] } ?? []
        case .track: preferences.trackedHabits?.map(\.text) ?? []
        case .changeover: ["\(preferences.changeover)"]
        case .bell: [preferences.isBellOn ? "yes" : "no"]
        case .cue: [Self.words(preferences.cue)]
        case .motion: [preferences.hasMotion ? "yes" : "no"]
        case .theme: [preferences.theme ?? "default"]
        case .weekly: [preferences.asksWeeklyQuestions ? "yes" : "no"]
        case .mouse: [preferences.isMouseOn ? "yes" : "no"]
        case .background: preferences.background.map { [$0.rawValue] } ?? []
        case .deskAway: [DeskTime(seconds: preferences.desk.away).text]
        case .deskBreak: [DeskTime(seconds: preferences.desk.pause).text]
        case .deskSit: [DeskTime(seconds: preferences.desk.sit).text]
        case .deskIdle: preferences.desk.idleCommand.map { [$0] } ?? []
        case .key: preferences.keyChoices
        }
    }

    /// Parses a goal: `5 of 7` or `5`.
    private static func goal(_ text: String) throws(ParseError) -> Int {
        let words = text.lowercased().split(separator: " ")
        let isWhole = words.count == 1 || (words.count == 3 && words[1] == "of" && words[2] == "7")
        guard isWhole, let days = words.first.flatMap({ Int($0) }), (1...7).contains(days) else {
            throw ParseError(found: text, expected: "days of a week, such as 5 of 7")
        }
        return days
    }

    /// Parses how the end of a hold is announced: `bell`, `voice`, `notice`, or a command.
    private static func cue(_ text: String) throws(ParseError) -> Preferences.Cue? {
        switch text.lowercased() {
        case "bell": return nil
        case "voice": return .voice
        case "notice": return .notice
        case "": throw ParseError(found: text, expected: "bell, voice, notice, or a command of your own")
        default: return .command(text)
        }
    }

    private static func words(_ cue: Preferences.Cue?) -> String {
        switch cue {
        case nil: "bell"
        case .voice: "voice"
        case .notice: "notice"
        case .command(let command): command
        }
    }

    private static func number(_ text: String, in range: ClosedRange<Int>, meaning: String) throws(ParseError) -> Int {
        guard let number = Int(text), range.contains(number) else { throw ParseError(found: text, expected: meaning) }
        return number
    }

    private static func answer(_ text: String) throws(ParseError) -> Bool {
        guard case .answer(let answer)? = try? Amount(parsing: text) else {
            throw ParseError(found: text, expected: "yes or no")
        }
        return answer
    }
}
