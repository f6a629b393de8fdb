import Canvas
import Diary
import Reports
import Trends

/// A group of lines on Today, with its own heading.
enum TodayGroup: Hashable, Sendable {
    /// The pain readings, and the medicines between them.
    case readings
    /// What is unlike your usual, on one line, if the habits are out of view.
    case unlikeUsual
    /// The habits and ratings.
    case habits
    /// The stretches of the routine.
    case stretches
    /// Activities and treatments.
    case activityAndCare
    /// What set the pain off, answers to the weekly questions, events and questions to ask.
    case alsoLogged
    /// The notes.
    case notes
    /// How long flare-ups last.
    case flareLengths
    /// What there will be to see in an empty diary, and when.
    case firstSteps
    /// The worst pain of this many previous days.
    case daysBefore(Int)

    /// Whether it is shown only if there is room to spare.
    var isFiller: Bool { self == .flareLengths || self == .firstSteps }
}

/// The content of Today for one day: groups of lines for columns of a given width.
struct TodayPage {
    let model: AppModel
    let report: DayReport
    let theme: Theme
    let glyphs: Glyphs

    init(_ model: AppModel) {
        self.model = model
        report = DayReport(model.shownDay, in: model.reports)
        theme = model.theme
        glyphs = model.glyphs
    }

    var day: DiaryDate { report.day }
    var summary: DaySummary { report.summary }
    var entries: [Entry] { report.entries }

    /// The first columns of scores and sites, counted from the left edge of the column.
    static let scoreColumn = 8
    static let siteColumn = 12
    /// The column of the selection mark, left of a row.
    static let mark = -1

    /// Returns the lines of a group, its heading first.
    ///
    /// - Parameter isTight: whether a reading is cut to one line.
    func lines(of group: TodayGroup, width: Int, isTight: Bool = false) -> TodayGroupLines {
        switch group {
        case .readings: readings(width: width, isTight: isTight)
        case .unlikeUsual: unlikeUsual(width: width)
        case .habits: habits(width: width)
        case .stretches: stretches(width: width)
        case .activityAndCare: activityAndCare(width: width)
        case .alsoLogged: alsoLogged(width: width)
        case .notes: notes(width: width)
        case .flareLengths: flareLengths(width: width)
        case .firstSteps: firstSteps(width: width)
        case .daysBefore(let count): daysBefore(count, width: width)
        }
    }

    // MARK: readings

    /// Returns the day's pain readings and medicines, by time.
    private func readings(width: Int, isTight: Bool) -> TodayGroupLines {
        var lines: [TodayLine] = []
        let places = entries.filter(\.isReading).map(\.siteWords)
        for entry in entries {
            if entry.isReading { lines += self.lines(of: entry, beside: places, width: width, isTight: isTight) }
            if let line = occasion(of: entry, width: width) { lines.append(line) }
            for place in entry.medicines.indices { lines.append(medicine(place, of: entry, width: width)) }
        }
        if lines.isEmpty {
            lines.append(empty(model.isShownDayFuture ? "this day is still to come" : "none yet; 0-9 logs one"))
            let hasRoom = width >= Self.rulerWidth && model.size.height >= Self.rulerHeight
            if model.insights.table.days.isEmpty, !model.isShownDayFuture, hasRoom { lines += ruler }
        }
        return TodayGroupLines(heading: heading("Readings"), lines: lines)
    }

    private static let rulerWidth = 35
    /// The height of a window in which the ruler leaves room for the first habits.
    private static let rulerHeight = 16

    /// The scores to choose from, each in its colour.
    private var ruler: [TodayLine] {
        var scores = TodayLine()
        for score in (0...10).compactMap(PainScore.init) {
            scores.put(theme.chip(score), theme.pain(score), at: 2 + 3 * score.value)
        }
        var words = TodayLine()
        words.put("no pain", theme.dim, at: 2)
        words.put("worst", theme.dim, at: 30)
        return [scores, words]
    }

    /// Returns the lines of a reading: time, score and sites, and how it feels.
    ///
    /// - Parameter places: the sites of all readings.
    private func lines(of entry: Entry, beside places: [String], width: Int, isTight: Bool) -> [TodayLine] {
        var first = TodayLine(row: .reading(entry.id))
        first.put(entry.when.timeText, theme.label, at: 2)
        if let score = entry.painNow { first.put(theme.chip(score), theme.pain(score), at: Self.scoreColumn) }
        let details = details(of: entry)
        let room = width - Self.siteColumn
        let sites = StyledText(entry.siteWords, theme.value)
        let isShort = !sites.text.isEmpty && !details.pieces.isEmpty
        let together = isShort ? sites + StyledText(" \(glyphs.separator) ", theme.dim) + details : sites + details
        if isTight || TextWidth.columns(of: together.text, glyphs: glyphs) <= room {
            // Fewer whole words say more than truncated ones; that it isn't saved is always shown.
            let isSaved = details.pieces.count < 2
            let feel = entry.feels.first.map { StyledText(" \(glyphs.separator) \($0.text)", theme.dim) }
            let forms = [together] + (isSaved && isShort ? [feel.map { sites + $0 }, sites].compactMap { $0 } : [])
            let place = words(of: entry.sites, in: room, beside: places)
            let cut = isSaved && !sites.text.isEmpty ? StyledText(place, theme.value) : together
            first.put(forms.longest(fitting: room, glyphs: glyphs) ?? cut, at: Self.siteColumn, width: room)
            return [first]
        }
        var lines = [first]
        for (index, text) in entry.siteWords.wrapped(to: room, glyphs: glyphs).enumerated() {
            if index > 0 { lines.append(TodayLine()) }
            lines[index].put(text, theme.value, at: Self.siteColumn)
        }
        if !details.pieces.isEmpty {
            var line = TodayLine()
            line.put(details, at: Self.siteColumn)
            lines.append(line)
        }
        return lines
    }

    /// Returns sites in this many columns: of several those that fit, and that there are more; of one as much as tells it apart from others.
    func words(of sites: [SiteReading], in room: Int, beside others: [String] = []) -> String {
        let whole = SiteWords.text(sites)
        guard sites.count > 1, TextWidth.columns(of: whole, glyphs: glyphs) > room else {
            return whole.shortened(to: room, beside: others, glyphs: glyphs)
        }
        let more = ", \(glyphs.ellipsis)"
        let some = whole.shortened(to: room - TextWidth.columns(of: more, glyphs: glyphs), glyphs: glyphs) + more
        return TextWidth.columns(of: some, glyphs: glyphs) <= room ? some : whole.truncated(to: room, glyphs: glyphs)
    }

    /// Returns the line of a score that was given with stretching or a treatment; it is edited there.
    private func occasion(of entry: Entry, width: Int) -> TodayLine? {
        guard let words = entry.occasionWords, let score = entry.listedScore else { return nil }
        var line = TodayLine()
        line.put(entry.when.timeText, theme.label, at: 2)
        line.put(theme.chip(score), theme.pain(score), at: Self.scoreColumn)
        let room = width - Self.siteColumn
        line.put(words.shortened(to: room, glyphs: glyphs), theme.label, at: Self.siteColumn, width: room)
        return line
    }

    /// Returns the feels of a reading, its flare-up mark, and whether it is unsaved.
    private func details(of entry: Entry) -> StyledText {
        var words = entry.feels.map(\.text)
        if let flare = entry.flare { words.append(flare ? "marked as flare-up" : "marked as no flare-up") }
        var text = words.isEmpty ? StyledText() : StyledText(words.joined(separator: ", "), theme.dim)
        if model.writes.failure != nil, model.writes.unsavedEntries.contains(entry.id) {
            text.append(words.isEmpty ? "not saved" : ", not saved", theme.alarm)
        }
        return text
    }

    private func medicine(_ place: Int, of entry: Entry, width: Int) -> TodayLine {
        let medicine = entry.medicines[place]
        var line = TodayLine(row: .medicine(entry.id, place))
        line.put(entry.when.timeText, theme.label, at: 2)
        line.put(" + ", medicine.isLeftOut ? theme.dim : theme.good, at: Self.scoreColumn)
        // A long name gives way to the dose.
        let room = width - Self.siteColumn
        let isWhole = TextWidth.columns(of: medicine.words, glyphs: glyphs) <= room
        let words = isWhole ? medicine.words : medicine.shortWords(in: room, glyphs: glyphs)
        line.put(words, medicine.isLeftOut ? theme.dim : theme.label, at: Self.siteColumn)
        return line
    }

    // MARK: habits

    /// Returns the habits asked at check-in and any others logged that day, with the usual amounts; bold marks a difference.
    private func habits(width: Int) -> TodayGroupLines {
        // A value stays near its name, however wide the column.
        let usualColumn = min(width, Self.widestHabits) - 8
        let valueColumn = usualColumn - (width < 38 ? 11 : 12)
        var head = heading("Habits")
        head.put(model.today.chosenDay == nil ? "today" : "that day", theme.dim, at: valueColumn, width: 10)
        head.put("usual", theme.dim, at: usualColumn)
        let habits = report.habits
        let names = habits.map(\.habit.name.text).toldApart(to: valueColumn - 1, glyphs: glyphs)
        var lines = zip(habits, names).map { logged, name in
            var line = TodayLine(row: .habit(logged.habit.name), markColumn: -2)
            line.put(name, theme.label, at: 0, width: valueColumn - 1)
            line.put(value(of: logged), at: valueColumn, width: 11)
            if let usual = logged.usual {
                let words = [usual.words, usual.brief(of: logged.habit)].longest(fitting: 8, glyphs: glyphs)
                line.put(words ?? usual.words, theme.dim, at: usualColumn)
            }
            return line
        }
        if let desk = report.desk {
            let words = DeskWords.line(desk.words, separator: " \(glyphs.separator) ")
            lines += words.wrapped(to: width, glyphs: glyphs).map { TodayLine($0, theme.dim) }
        }
        return TodayGroupLines(heading: head, lines: lines)
    }

    private static let widestHabits = 60

    private func value(of logged: DayReport.HabitLine) -> StyledText {
        guard let amount = logged.amount else { return StyledText(String(glyphs.notLogged), theme.dim) }
        return StyledText(amount.words, logged.isUnusual ? theme.value : theme.label)
    }

    /// Returns what is unlike your usual, in as few lines as possible.
    private func unlikeUsual(width: Int) -> TodayGroupLines {
        let words = report.unusual.map(\.words)
        guard !words.isEmpty else { return TodayGroupLines(lines: []) }
        let text = words.joined(separator: " \(glyphs.separator) ").wrapped(to: width, glyphs: glyphs)
        return TodayGroupLines(
            heading: heading("Unlike your usual"), lines: text.map { TodayLine($0, theme.value) })
    }

    // MARK: the rest

    /// The entries, latest first: what is listed without a column of times begins with what was just written.
    private var latestFirst: [Entry] { entries.reversed() }

    /// Returns activities and treatments.
    private func activityAndCare(width: Int) -> TodayGroupLines {
        var lines: [TodayLine] = []
        let names = entries.flatMap { $0.activities.map(\.name.text) + $0.care.map(\.name.text) }
        for entry in latestFirst {
            for (place, activity) in entry.activities.enumerated() {
                let row = TodayRow.activity(entry.id, place)
                lines.append(
                    done(
                        activity.words, (activity.name, activity.amount?.words), beside: names, row, in: entry,
                        width: width))
            }
            for (place, treatment) in entry.care.enumerated() {
                let row = TodayRow.care(entry.id, place)
                lines.append(
                    done(
                        treatment.words, (treatment.name, treatment.detail), beside: names, row, in: entry, width: width
                    ))
            }
        }
        return TodayGroupLines(beside: besides("Done"), lines: lines)
    }

    /// Returns the line of something done, in all its words or, if there is too little room, by its name and amount.
    private func done(
        _ words: String, _ short: (name: Name, amount: String?), beside names: [String], _ row: TodayRow,
        in entry: Entry, width: Int
    ) -> TodayLine {
        var line = TodayLine(row: row, markColumn: Self.mark)
        var text = StyledText()
        if let before = entry.painBefore, let after = entry.painAfter {
            text.append("  ")
            text.append(theme.chip(before), theme.pain(before))
            text.append(" \(glyphs.arrowRight) ", theme.dim)
            text.append(theme.chip(after), theme.pain(after))
        }
        let room = max(8, width - Self.inlineColumn - TextWidth.columns(of: text.text, glyphs: glyphs))
        let fits = TextWidth.columns(of: words, glyphs: glyphs) <= room
        let said = fits ? words : String.naming(short.name.text, short.amount, in: room, beside: names, glyphs: glyphs)
        line.put(StyledText(said, theme.label) + text, at: Self.inlineColumn)
        return line
    }

    private static let inlineColumn = 6

    /// Returns a heading that is beside its lines.
    private func besides(_ words: String) -> StyledText { StyledText(words, theme.heading) }

    /// Returns what else was logged, wrapped.
    private func alsoLogged(width: Int) -> TodayGroupLines {
        let items = Dictionary(grouping: report.alsoLogged, by: \.entry)
        let lines = latestFirst.flatMap { items[$0.id] ?? [] }.flatMap { item in
            inlineText(item.words, row: .also(item.entry, item.kind), width: width)
        }
        return TodayGroupLines(beside: besides("Also"), lines: lines)
    }

    /// Returns the notes of the day, wrapped; several begin with their times.
    private func notes(width: Int) -> TodayGroupLines {
        let noted = latestFirst.filter { $0.note?.isEmpty == false }
        let lines = noted.flatMap { entry in
            let time = noted.count > 1 ? entry.when.timeText : nil
            return inlineText(entry.note ?? "", after: time, row: .note(entry.id), width: width)
        }
        return TodayGroupLines(beside: besides("Note"), lines: lines)
    }

    /// Returns a row of text beside a heading, wrapped, behind a time if there is one.
    private func inlineText(_ text: String, after time: String? = nil, row: TodayRow, width: Int) -> [TodayLine] {
        let whole = [time, text].compactMap(\.self).joined(separator: " ")
        let texts = whole.wrapped(to: min(76, width - Self.inlineColumn), glyphs: glyphs)
        return texts.enumerated().map { index, text in
            var line = TodayLine(row: index == 0 ? row : nil, markColumn: Self.mark)
            let time = index == 0 ? time ?? "" : ""
            line.put(
                StyledText(time, theme.dim) + StyledText(String(text.dropFirst(time.count)), theme.label),
                at: Self.inlineColumn)
            return line
        }
    }

    func heading(_ words: String) -> TodayLine {
        var line = TodayLine()
        line.put(words, theme.heading, at: 0)
        return line
    }

    func empty(_ words: String, at column: Int = 2) -> TodayLine {
        var line = TodayLine()
        line.put(words, theme.dim, at: column)
        return line
    }
}
