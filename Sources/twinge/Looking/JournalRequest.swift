import Catalog
import Diary
import Pages
import Reports

/// Which entries `twinge journal` lists.
struct JournalRequest: Equatable {
    /// The first day, as typed.
    var from: String?
    /// The last day, as typed.
    var to: String?
    /// A search as in the journal, as typed.
    var grep: String?
    /// A site, as typed.
    var site: String?
    /// A condition on the pain score, as typed.
    var pain: String?
}

extension JournalRequest {
    /// Reads the options of a command line that has nothing unusual: each followed by a value that can't be an option; nil for any
    /// other, of which the parser knows what to make.
    init?(options: ArraySlice<String>) {
        var words = options
        func take(_ place: inout String?) -> Bool {
            guard place == nil, let value = words.popFirst(), !value.hasPrefix("-") else { return false }
            place = value
            return true
        }
        while let name = words.popFirst() {
            let isTaken =
                switch name {
                case "--from": take(&from)
                case "--to": take(&to)
                case "--grep": take(&grep)
                case "--site": take(&site)
                case "--pain": take(&pain)
                default: false
                }
            guard isTaken else { return nil }
        }
    }

    /// Prints the entries.
    func show(in context: CommandContext) throws -> ExitStatus {
        let catalog = try context.catalog()
        let preferences = try context.settings().preferences
        var filter = EntryFilter(
            parsing: grep ?? "", today: try context.today(), calendarDay: context.clock.now.date,
            order: preferences.dateOrder, catalog: catalog)
        if let site {
            do {
                filter.sites.append(SiteCondition(try catalog.siteReading(typed: site)))
            } catch {
                // An entry from another program may have it all the same.
                let condition = SiteCondition(unlisted: site)
                guard try context.entries().contains(where: { condition.holds(for: $0) }) else { throw error }
                filter.sites.append(condition)
            }
        }
        if let pain { filter.pain = try ScoreCondition(parsing: pain) }
        let dayStart = preferences.dayStart
        var list = JSONList(isIndented: context.environment.isOutputTerminal)
        var isEmpty = true
        for entries in try context.entries(from: from, to: to, naming: filter.wordsOfRecords).byDay {
            let found = entries.filter { filter.matches($0, day: $0.when.diaryDay(startingAt: dayStart)) }
            guard !found.isEmpty else { continue }
            let page = EntryList(found, dayStart: dayStart, isFirst: isEmpty)
            context.output.write(context.options.json ? list.text(ofMore: page.form) : page.text(on: context.page))
            try context.writeLongOutput()
            isEmpty = false
        }
        if context.options.json { context.output.write(list.textOfEnd()) }
        return isEmpty ? .nothing : .done
    }
}
