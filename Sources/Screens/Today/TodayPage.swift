import Canvas
import Diary
import Reports
import Trends

/// A group of lines on Today, under a heading of its own.
enum TodayGroup: Hashable, Sendable {
    /// The pain readings, and the medicines between them.
    case readings
    /// In one line what is unlike your usual, where the habits are out of sight.
    case unlikeUsual
    /// The habits and ratings.
    case habits
    /// The stretches of the routine.
    case stretches
    /// Activities and treatments.
    case activityAndCare
    /// The notes.
    case notes
    /// How long flare-ups last.
    case flareLengths
    /// With an empty diary, what there will be to see, and when.
    case firstSteps
    /// The worst pain of this many days before.
    case daysBefore(Int)

    /// Whether it is shown only where there is room to spare.
    var isFiller: Bool { self == .flareLengths || self == .firstSteps }
}

/// The content of Today for one day: groups of lines, made for columns of a given width.
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

    /// Where scores begin and where sites do, from the left edge of the column.
    static let scoreColumn = 8
    static let siteColumn = 12
    /// The mark of the selection left of a row.
    static let mark = -1

    /// The lines of a group, its heading first.
    ///
    /// - Parameter isTight: whether a reading takes one line, whatever does not fit.
    func lines(of group: TodayGroup, width: Int, isTight: Bool = false) -> TodayGroupLines {
        switch group {
        case .readings: readings(width: width, isTight: isTight)
        case .unlikeUsual: unlikeUsual(width: width)
        case .habits: habits(width: width)
        case .stretches: stretches(width: width)
        case .activityAndCare: activityAndCare()
        case .notes: notes(width: width)
        case .flareLengths: flareLengths(width: width)
        case .firstSteps: firstSteps(width: width)
        case .daysBefore(let count): daysBefore(count, width: width)
        }
    }

    // MARK: readings

    /// The pain readings of the day and the medicines taken, by the time.
    private func readings(width: Int, isTight: Bool) -> TodayGroupLines {
        var lines: [TodayLine] = []
        for entry in entries {
            if entry.isReading { lines += self.lines(of: entry, width: width, isTight: isTight) }
            if let line = occasion(of: entry, width: width) { lines.append(line) }
            for place in entry.medicines.indices { lines.append(medicine(place, of: entry)) }
        }
        if lines.isEmpty {
            lines.append(empty(model.isShownDayFuture ? "this day is still to come" : "none yet; 0-9 logs one"))
            if model.insights.table.days.isEmpty, !model.isShownDayFuture, width >= Self.rulerWidth { lines += ruler }
        }
        return TodayGroupLines(heading: heading("Readings"), lines: lines)
    }

    private static let rulerWidth = 35

    /// The scores that can be given, each in its colour.
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

    /// A reading: time, score and sites, and how it feels.
    private func lines(of entry: Entry, width: Int, isTight: Bool) -> [TodayLine] {
        var first = TodayLine(row: .reading(entry.id))
        first.put(entry.when.timeText, theme.label, at: 2)
        if let score = entry.painNow { first.put(theme.chip(score), theme.pain(score), at: Self.scoreColumn) }
        let details = details(of: entry)
        let room = width - Self.siteColumn
        let sites = StyledText(entry.siteWords, theme.value)
        let isShort = !sites.text.isEmpty && !details.pieces.isEmpty
        let together = isShort ? sites + StyledText(" \(glyphs.separator) ", theme.dim) + details : sites + details
        if isTight || TextWidth.columns(of: together.text, glyphs: glyphs) <= room {
            // Whole words say more than the beginning of all; that it is not saved is said in any case.
            let isSaved = details.pieces.count < 2
            let feel = entry.feels.first.map { StyledText(" \(glyphs.separator) \($0.text)", theme.dim) }
            let forms = [together] + (isSaved && isShort ? [feel.map { sites + $0 }, sites].compactMap { $0 } : [])
            first.put(forms.longest(fitting: room, glyphs: glyphs) ?? together, at: Self.siteColumn, width: room)
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

    /// The score that was given with stretching or a treatment; it is edited where that is.
    private func occasion(of entry: Entry, width: Int) -> TodayLine? {
        guard let words = entry.occasionWords, let score = entry.listedScore else { return nil }
        var line = TodayLine()
        line.put(entry.when.timeText, theme.label, at: 2)
        line.put(theme.chip(score), theme.pain(score), at: Self.scoreColumn)
        let room = width - Self.siteColumn
        line.put(words.shortened(to: room, glyphs: glyphs), theme.label, at: Self.siteColumn, width: room)
        return line
    }

    /// The feels of a reading, its mark as a flare-up, and whether it is not on disk.
    private func details(of entry: Entry) -> StyledText {
        var words = entry.feels.map(\.text)
        if let flare = entry.flare { words.append(flare ? "marked as flare-up" : "marked as no flare-up") }
        var text = words.isEmpty ? StyledText() : StyledText(words.joined(separator: ", "), theme.dim)
        if model.writes.failure != nil, model.writes.unsavedEntries.contains(entry.id) {
            text.append(words.isEmpty ? "not saved" : ", not saved", theme.alarm)
        }
        return text
    }

    private func medicine(_ place: Int, of entry: Entry) -> TodayLine {
        let medicine = entry.medicines[place]
        var line = TodayLine(row: .medicine(entry.id, place))
        line.put(entry.when.timeText, theme.label, at: 2)
        line.put(" + ", medicine.isLeftOut ? theme.dim : theme.good, at: Self.scoreColumn)
        line.put(medicine.words, medicine.isLeftOut ? theme.dim : theme.label, at: Self.siteColumn)
        return line
    }

    // MARK: habits

    /// The habits asked at check-in and any others logged that day, with what is usual; bold is unlike it.
    private func habits(width: Int) -> TodayGroupLines {
        let usualColumn = width - 8
        let valueColumn = usualColumn - (width < 38 ? 11 : 12)
        var head = heading("Habits")
        head.put(model.today.chosenDay == nil ? "today" : "that day", theme.dim, at: valueColumn, width: 10)
        head.put("usual", theme.dim, at: usualColumn)
        var lines = report.habits.map { logged in
            var line = TodayLine(row: .habit(logged.habit.name), markColumn: -2)
            line.put(logged.habit.name.text, theme.label, at: 0, width: valueColumn - 1)
            line.put(value(of: logged), at: valueColumn, width: 11)
            if let usual = logged.usual {
                let words = [usual.text, usual.brief(of: logged.habit)].longest(fitting: 8, glyphs: glyphs)
                line.put(words ?? usual.text, theme.dim, at: usualColumn)
            }
            return line
        }
        if let desk = report.desk {
            let words = DeskWords.line(desk.words, separator: " \(glyphs.separator) ")
            lines += words.wrapped(to: width, glyphs: glyphs).map { TodayLine($0, theme.dim) }
        }
        return TodayGroupLines(heading: head, lines: lines)
    }

    private func value(of logged: DayReport.HabitLine) -> StyledText {
        guard let amount = logged.amount else { return StyledText(String(glyphs.notLogged), theme.dim) }
        return StyledText(amount.text, logged.isUnusual ? theme.value : theme.label)
    }

    /// What is unlike your usual, in as few lines as it takes.
    private func unlikeUsual(width: Int) -> TodayGroupLines {
        let words = report.habits.filter(\.isUnusual).compactMap { logged in
            logged.amount.map { HabitAmount(logged.habit.name, $0).words }
        }
        guard !words.isEmpty else { return TodayGroupLines(lines: []) }
        let text = words.joined(separator: " \(glyphs.separator) ").wrapped(to: width, glyphs: glyphs)
        return TodayGroupLines(
            heading: heading("Unlike your usual"), lines: text.map { TodayLine($0, theme.value) })
    }

    // MARK: the rest

    /// Activities and treatments.
    private func activityAndCare() -> TodayGroupLines {
        var lines: [TodayLine] = []
        for entry in entries {
            for (place, activity) in entry.activities.enumerated() {
                lines.append(done(activity.words, row: .activity(entry.id, place), in: entry))
            }
            for (place, treatment) in entry.care.enumerated() {
                lines.append(done(treatment.words, row: .care(entry.id, place), in: entry))
            }
        }
        return TodayGroupLines(lines: inline("Done", lines))
    }

    private func done(_ words: String, row: TodayRow, in entry: Entry) -> TodayLine {
        var line = TodayLine(row: row, markColumn: Self.mark)
        var text = StyledText(words, theme.label)
        if let before = entry.painBefore, let after = entry.painAfter {
            text.append("  ")
            text.append(theme.chip(before), theme.pain(before))
            text.append(" \(glyphs.arrowRight) ", theme.dim)
            text.append(theme.chip(after), theme.pain(after))
        }
        line.put(text, at: Self.inlineColumn)
        return line
    }

    private static let inlineColumn = 6

    /// Puts a heading before the first of some lines.
    private func inline(_ words: String, _ lines: [TodayLine]) -> [TodayLine] {
        guard var first = lines.first else { return [] }
        first.put(words, theme.heading, at: 0)
        return [first] + lines.dropFirst()
    }

    /// The notes of the day, wrapped.
    private func notes(width: Int) -> TodayGroupLines {
        var lines: [TodayLine] = []
        for entry in entries {
            guard let note = entry.note, !note.isEmpty else { continue }
            for (index, text) in note.wrapped(to: min(76, width - Self.inlineColumn), glyphs: glyphs).enumerated() {
                var line = TodayLine(row: index == 0 ? .note(entry.id) : nil, markColumn: Self.mark)
                line.put(text, theme.label, at: Self.inlineColumn)
                lines.append(line)
            }
        }
        return TodayGroupLines(lines: inline("Note", lines))
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
