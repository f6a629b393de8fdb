import Diary
import Reports
import Trends

/// The sections of a report; empty ones are left out.
struct ReportContent {
    let report: AppointmentReport

    init(_ report: AppointmentReport) { self.report = report }

    /// The titles of the lists, which the whole report and the second page have.
    private enum Title {
        static let links = "What flare-ups follow, in the whole diary"
        static let helps = "What helped, in the whole diary"
        static let experiments = "Self-experiments"
        static let questions = "Questions for the visit"
        static let notes = "In your own words"
    }

    /// Everything, one section after the other.
    var all: [ReportBlock] {
        guard !report.isEmpty else { return nothing + [terms] }
        return list(SignsReport.heading, report.signs.sentences) + [.answers(report.answers)]
            + section("In short", [summary]) + course(most: .max) + weeks
            + sites(most: .max) + flares + remedies(most: .max) + care + habits(most: .max) + exercises(most: .max)
            + list(Title.links, links)
            + list(Title.helps, report.helpSentences)
            + list(Title.experiments, experiments) + list(Title.questions, report.questions)
            + list(Title.notes, notes) + [terms]
    }

    /// The text for days on which nothing was logged.
    private var nothing: [ReportBlock] {
        [.paragraph("Nothing was logged \(report.withinDays).")]
            + list(Title.questions, report.questions)
    }

    /// What the terms mean, and what was left out.
    private var terms: ReportBlock {
        .smallPrint(
            "Scores run from 0 (no pain) to 10 (worst pain imaginable). A flare-up is a time in which pain was clearly "
                + "above its own recent level, or was marked as one. What was not logged is left out, not counted as none. From a "
                + "diary kept with Twinge; this is not a diagnosis.")
    }

    // MARK: the pages

    /// The page that can be read in a minute.
    var firstPage: [ReportBlock] {
        guard !report.isEmpty else { return nothing + [terms] }
        let answers = report.answers.map { answer in
            AppointmentReport.Answer(question: answer.question, sentences: fitting(answer.sentences, lines: 4))
        }
        // An empty figure would say that nothing hurts.
        let figure = BodyPicture.isBlank(report.body) ? [] : [ReportBlock.heading("Where it hurt"), .body(report.body)]
        let columns: [[ReportBlock]] = [
            figure, sites(most: 8, title: figure.isEmpty ? "Where it hurt" : "Sites"), remedies(most: 10),
        ]
        let signs = report.signs.lines.isEmpty ? [] : list(report.signs, lines: 6)
        return signs + [.answers(answers)] + course(most: signs.isEmpty ? 4 : 1)
            + [.columns(columns.filter { !$0.isEmpty }), terms]
    }

    /// Returns the warning signs for paper, the urgent ones first; where room is short, what raised them rather than none of it.
    private func list(_ signs: SignsReport, lines: Int) -> [ReportBlock] {
        let columns = PaperLines.width - 4
        var room = lines
        // One that doesn't fit makes no room for a less urgent one.
        let fitting = signs.lines.prefix { line in
            room -= PaperLines.count(line.words, columns: columns)
            return room >= 0
        }.count
        // The most urgent one is there whatever it takes.
        let whole = max(1, fitting)
        // The same words may raise several signs.
        var told = Set(signs.lines.prefix(whole).map(\.brief))
        let others = signs.lines.dropFirst(whole).map(\.brief).filter { told.insert($0).inserted }
        let also = PaperLines.cut("Also, by urgency: \(others.joined(separator: "; "))", to: 3, columns: columns)
        let rest = (others.isEmpty ? [] : [also]) + ["All about them: twinge report --text"]
        let isWhole = whole == signs.lines.count
        return list(SignsReport.heading, signs.lines.prefix(whole).map(\.words) + (isWhole ? [] : rest))
    }

    /// Returns as many sentences as fit; the first one, which is the most important, is rather cut than left out.
    private func fitting(
        _ sentences: [AppointmentReport.Sentence], lines: Int
    ) -> [AppointmentReport.Sentence] {
        // What was seen is never said without it.
        if let caveat = sentences.last, caveat.kind == .caveat {
            let found = fitting(Array(sentences.dropLast()), lines: lines)
            return found + (found.contains { $0.kind == .ofLinks } ? [caveat] : [])
        }
        let columns = 72
        guard let first = sentences.first else { return [] }
        let head = PaperLines.cut(first.text, to: lines, columns: columns)
        let room = lines - PaperLines.count(head, columns: columns)
        let tail = PaperLines.fitting(sentences.dropFirst().map(\.text), in: room, columns: columns).items
        let left = (head == first.text ? [] : [first]) + sentences.dropFirst().filter { !tail.contains($0.text) }
        guard !left.isEmpty else { return sentences }
        let isBelow = left.allSatisfy { $0.kind == .ofLinks }
        return [.init(first.kind, head)] + sentences.dropFirst().filter { tail.contains($0.text) }
            + [.init(.own, isBelow ? "(More below.)" : "(More: twinge report --text)")]
    }

    /// The page with the details.
    var secondPage: [ReportBlock] {
        guard !report.isEmpty else { return [] }
        let tables = [habits(most: 14), exercises(most: 14)].filter { !$0.isEmpty }
        var rest = PaperLines.page - (tables.isEmpty ? 0 : 18)
        var blocks: [ReportBlock] = tables.isEmpty ? [] : [.columns(tables)]
        let lists: [(title: String, items: [String], most: Int)] = [
            (Title.links, links, 12),
            (Title.helps, report.helpSentences, 8),
            (Title.experiments, experiments, 10), (Title.questions, report.questions, 9),
            (Title.notes, notes, .max),
        ]
        for list in lists where !list.items.isEmpty {
            let room = min(list.most, rest - 3)
            guard room > 0 else { continue }
            var found = PaperLines.fitting(list.items, in: room, columns: PaperLines.width - 4)
            if found.items.isEmpty, let first = list.items.first {
                found = ([PaperLines.cut(first, to: room, columns: PaperLines.width - 4)], list.items.count - 1)
            }
            let left = found.left > 0 ? ["\(found.left) more: twinge report --text"] : []
            blocks += self.list(list.title, found.items + left)
            rest -= found.items.reduce(2) { $0 + PaperLines.count($1, columns: PaperLines.width - 4) } + left.count
        }
        return blocks
    }

    // MARK: lists

    private func list(_ title: String, _ items: [String]) -> [ReportBlock] {
        items.isEmpty ? [] : [.heading(title), .list(items)]
    }

    private func section(_ title: String, _ blocks: [ReportBlock]) -> [ReportBlock] { [.heading(title)] + blocks }

    private var links: [String] { report.findings.links.map(report.source.findings) ?? [] }

    private var experiments: [String] {
        report.experiments.map { ([$0.experiment.question] + $0.findings + $0.method).joined(separator: " ") }
    }

    private var notes: [String] { report.notes.map { "\($0.day.dayAndMonth): \($0.text)" } }
}
