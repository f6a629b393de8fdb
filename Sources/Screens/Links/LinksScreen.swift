import Canvas
import Diary
import Reports
import Trends

/// Links: which habits the flare-ups follow, and how sure that is.
enum LinksScreen: ScreenPart {
    static let table = CommandTable.links
    static let key: KeySequence = "L"
    static let showCommand = Command.showLinks

    /// The message while there is no list.
    static let nothingYet = Message(.note, "There is nothing to open yet.")

    static func titles(_ model: AppModel) -> [String] {
        guard let report = model.links.report else { return [] }
        let flares = report.flareCount.counted("flare-up")
        let days = report.dayCount.counted("day")
        let both = "\(days) \(model.glyphs.separator) \(flares)"
        // The current week waits until it is over; the shell's report includes it.
        guard let until = model.links.key?.last, until < model.presentDay else { return [both, flares, ""] }
        let year = model.presentDay.year
        let last = (report.lastDay ?? until).dayAndMonth(in: year)
        return [
            "\(report.extent(in: year)) \(model.glyphs.separator) \(flares)",
            "\(flares) to \(last)", "days to \(last)", flares, "",
        ]
    }

    static func footerWord(for command: Command, _ model: AppModel) -> String? {
        guard let page = page(model) else {
            return [.showHelps, .experiment, .savePicture].contains(command) ? nil : ""
        }
        if [.moveUp, .moveDown].contains(command), page.rows.count < 2 { return "" }
        guard command == .open else { return nil }
        return page.selectedRow == nil ? "" : page.selectedExperiment == nil ? nil : "all of it"
    }

    static func settle(_ model: inout AppModel) {
        model.findLinks()
        model.experimentReports.find(model)
        guard let page = page(model) else { return }
        let layout = LinksLayout(page, size: bodySize(model))
        model.links.list.top = layout.top(page)
    }

    static func leave(_ model: inout AppModel) { model.stopFindingLinks() }

    /// Returns when a search has taken long enough to be mentioned.
    static func wakeTime(_ model: AppModel) -> Double? {
        guard model.slowSearch == nil else { return nil }
        return model.links.search.map { $0.start + LinksModel.Search.quietSeconds }
    }

    static func bodySize(_ model: AppModel) -> Size { FrameLayout(size: model.size, model: model).body.size }

    /// Returns the content at the current size; nil if there is no report.
    static func page(_ model: AppModel) -> LinksPage? {
        guard let report = model.links.report, !model.insights.table.days.isEmpty else { return nil }
        return LinksPage(model, report: report)
    }

    /// Returns how certain links are, and when to expect an answer; shown only in the help.
    static func explanation(_ model: AppModel) -> [(heading: String, text: String)] {
        guard let report = model.links.report else { return [] }
        let meanings = [LinkStanding.link, .hint, .maybe, .noSign].map { "\($0.word): \($0.meaning)." }
        let odds = report.shown.contains { $0.strength != nil } ? [("What odds are", LinkReport.odds)] : []
        return [
            ("How sure these are", "\(meanings.joined(separator: " ").capitalizedFirst) \(LinkReport.caveat)"),
            ("When to expect an answer", report.isOpen ? report.nothingFound : report.expectation),
        ] + odds
    }

    static func notes(_ model: AppModel) -> ScreenNotes {
        page(model).map { notes($0, LinksLayout($0, size: bodySize(model)), model) } ?? ScreenNotes()
    }

    static func notes(_ page: LinksPage, _ layout: LinksLayout, _ model: AppModel) -> ScreenNotes {
        var notes: [String] = []
        let more = model.glyphs.more(layout.hidden(page))
        if !more.isEmpty, layout.detail == nil || layout.isPane { notes.append(more) }
        if let search = model.slowSearch {
            notes.append("looking again, \(search.share.percent)")
        }
        return ScreenNotes(notes.joined(separator: " \(model.glyphs.separator) "))
    }
}
