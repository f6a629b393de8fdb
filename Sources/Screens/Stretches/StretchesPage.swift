import Canvas
import Diary
import Reports
import Trends

/// The content of Stretches: the checklist and the current hold, as lines of a given width.
struct StretchesPage {
    let model: AppModel
    let session: StretchSession
    let theme: Theme
    let glyphs: Glyphs
    /// The cautions and body measures from earlier days.
    let history: StretchesHistory

    init(_ model: AppModel) {
        self.model = model
        session = StretchSession(model)
        theme = model.theme
        glyphs = model.glyphs
        history = model.stretchesHistory(of: session.plan)
    }

    // MARK: the head

    /// The number of holds planned and done.
    var count: StyledText {
        [
            .init("\(session.adherence.done)", theme.value),
            .init(" of \(session.adherence.planned.counted("hold"))", theme.label),
        ]
    }

    /// The streak in days, in full and in short.
    var streaks: [String] {
        let days = model.reports.periodSource().stretchStreak(on: model.presentDay)
        guard days > 0 else { return [] }
        let short = days.counted("day")
        return ["\(short) in a row", short]
    }

    /// The notices above everything: that a timer ran out unseen, why the routine is gentle, how the morning after was.
    ///
    /// - Returns: The longest form first; usually empty.
    var notices: [StyledText] {
        func said(_ forms: String...) -> [StyledText] { forms.map { StyledText($0, theme.label) } }
        switch model.stretches.missedStage {
        case .hold?:
            return said(
                "That hold ended while Twinge was suspended; it counts. Space goes on.",
                "That hold ended meanwhile; it counts. Space goes on.", "That hold ended; it counts.")
        case .changeover?:
            return said("Twinge was suspended meanwhile. Space starts the hold.", "Space starts the hold.")
        case nil: break
        }
        let today = DayReport(model.presentDay, in: model.reports)
        if let care = today.careBeforeExercises, let words = today.whyNoExercises {
            return said("\(words) ! lists the signs.", words, "No exercises: \(care).", "\(care.capitalizedFirst).")
        }
        if session.gentleReason == nil, !session.plan.ruledOut.isEmpty {
            let names = session.plan.leftOutNames
            return said(
                session.plan.leftOutSentences.joined(separator: " "),
                "Left out for you: \(names.joined(separator: ", ")).", "\(names.count) left out for you.")
        }
        if let reason = session.gentleReason {
            let words = reason.words
            let key = model.keymap.binding(of: .changeVersion, in: [.stretches])?.footerLabel(glyphs) ?? ""
            guard session.isGentle else {
                return said(
                    "Whole routine, although \(words). Ease off if it hurts.", "Whole routine. Ease off if it hurts.")
            }
            let why: StyledText = [.init("Gentle version: ", theme.alarm), .init("\(words).", theme.label)]
            let offer: StyledText = [.init("  \(key)", theme.key), .init(" whole routine", theme.dim)]
            return [why + offer, why, StyledText("Gentle version.", theme.alarm) + offer]
        }
        return morning.isEmpty ? measuring : morning.map { StyledText($0, theme.label) }
    }

    /// A reminder to measure again, before or after a session, for users who have measured before.
    private var measuring: [StyledText] {
        guard session.adherence.done == 0 || session.current == nil else { return [] }
        guard !history.measures.taken.isEmpty, let invitation = history.measures.invitation else { return [] }
        let key = model.keymap.binding(of: .measureMuscles, in: [.stretches])?.footerLabel(glyphs) ?? ""
        let offer: StyledText = [.init("  \(key)", theme.key), .init(" measure", theme.dim)]
        return [StyledText(invitation, theme.label) + offer, StyledText("Time to measure.", theme.label) + offer]
    }

    /// This morning's pain compared with that before yesterday's session.
    private var morning: [String] {
        let today = model.presentDay
        let sessions = model.diary.logbook.entries(on: today - 1).filter(\.hasExercise)
        guard DayMorning.includes(model.time.now, on: today),
            let before = sessions.last(where: { $0.painBefore != nil })?.painBefore
        else { return [] }
        guard let now = model.diary.logbook.morningScore(on: today) else {
            return [
                "Before yesterday's stretches pain was \(before.value). This morning? 0-9 logs it.",
                "Pain this morning? 0-9 logs it.",
            ]
        }
        guard now.value - before.value >= StretchAftermath.rise else { return [] }
        return [
            "Worse this morning than before yesterday's stretches: \(before.value) then, \(now.value) now.",
            "Worse this morning: \(before.value) then, \(now.value) now.",
        ]
    }

    // MARK: the checklist

    /// Returns the holds by group, optionally with blank lines between the groups.
    ///
    /// - Parameter withCautions: whether cautions are shown below the first hold of each exercise.
    func checklist(width: Int, withAir: Bool, withCautions: Bool = false) -> [Line<Int>] {
        var lines: [Line<Int>] = []
        var group: String?
        var warned: Set<Name> = []
        for place in session.items.indices {
            let stretch = model.catalog.loggedStretch(session.plan.items[place].stretch)
            let name = stretch?.isRelease == true ? "Release first" : stretch?.group ?? "Other"
            if name != group {
                if withAir, !lines.isEmpty { lines.append(.blank) }
                lines.append(Line(name, theme.heading))
                group = name
            }
            lines.append(line(place, width: width))
            guard withCautions, let stretch, warned.insert(stretch.name).inserted else { continue }
            for text in stretch.cautions.flatMap({ $0.wrapped(to: width - 6, glyphs: glyphs) }) {
                var line = Line<Int>.blank
                line.put(text, theme.dim, at: 5)
                lines.append(line)
            }
        }
        return lines
    }

    private func line(_ place: Int, width: Int) -> Line<Int> {
        let item = session.items[place]
        let isCurrent = place == session.current
        var line = Line<Int>(row: place, markColumn: 1)
        let style = isCurrent ? theme.value : item.state == .open ? theme.label : theme.dim
        let isNarrow = width < 34
        let timeWidth = isNarrow ? narrowTimeWidth : 7
        let timeColumn = width - timeWidth
        // In a narrow list the name of the stretch matters more than the full word for the side.
        let side = item.plan.side.map { isNarrow ? $0.letter : $0.rawValue } ?? ""
        let sideColumn = side.isEmpty ? timeColumn : timeColumn - (isNarrow ? 2 : 6)
        if !isCurrent { line.put(mark(item.state), at: 1) }
        var name = StyledText(item.plan.stretch.text, item.state == .done && !isCurrent ? theme.label : style)
        let hasCaution = history.cautions[item.plan.stretch] != nil
        let room = sideColumn - 4 - (hasCaution ? 2 : 0)
        name = StyledText(
            item.plan.stretch.text.shortened(
                to: room, beside: session.items.map(\.plan.stretch.text), glyphs: glyphs), name.pieces[0].style)
        if hasCaution { name.append(" !", theme.alarm) }
        line.put(name, at: 3)
        if !side.isEmpty { line.put(side, style, at: sideColumn, width: timeColumn - sideColumn - 1) }
        let (time, timeStyle) = time(of: place, isCurrent: isCurrent)
        line.put(StyledText(time.padded(to: timeWidth, alignment: .right, glyphs: glyphs), timeStyle), at: timeColumn)
        return line
    }

    /// The width of the longest time in a narrow list, to leave the names as much room as possible.
    private var narrowTimeWidth: Int {
        let widths = session.items.indices.map { place in
            TextWidth.columns(of: time(of: place, isCurrent: place == session.current).0, glyphs: glyphs)
        }
        return min(7, widths.max() ?? 4)
    }

    private func mark(_ state: StretchDay.State) -> StyledText {
        switch state {
        case .done: StyledText(String(glyphs.tick), theme.good)
        case .skipped: StyledText(String(glyphs.times), theme.dim)
        case .open, .partial: StyledText(String(glyphs.circle), theme.dim)
        }
    }

    /// Returns the seconds planned, left or held, or the reason for skipping a hold.
    private func time(of place: Int, isCurrent: Bool) -> (String, Style) {
        let item = session.items[place]
        let seconds = item.plan.duration.seconds
        if isCurrent, model.stretches.timer.stage == .hold,
            let left = model.stretches.timer.remaining(at: model.time.uptime)
        {
            return ("\(Int(left.rounded(.up))) s", Style().merging(theme.accent).merging(Style(bold: true)))
        }
        let style = isCurrent ? theme.value : theme.dim
        switch item.state {
        case .skipped(let why): return (Self.short(why), theme.dim)
        case .partial: return ("\(item.seconds)/\(seconds) s", style)
        case .open, .done:
            let stretch = model.catalog.loggedStretch(item.plan.stretch)
            let left = item.plan.repeats > 1 && item.repeatsLeft > 0 ? item.repeatsLeft : nil
            return (item.plan.shortDose(of: stretch, repeats: left, glyphs: glyphs), style)
        }
    }

    private static func short(_ why: String?) -> String {
        switch why {
        case "nothing at hand": "no prop"
        case let why? where why.count <= 7: why
        default: "skipped"
        }
    }

    // MARK: the current hold

    /// Returns the caution for the current stretch.
    func caution(of stretch: Name) -> String? {
        history.cautions[stretch].map {
            "\($0.words.capitalizedFirst). Leave it out, and ask a professional if it goes on."
        }
    }
}
