import Catalog
import Diary

extension CommandContext {
    /// Reports the warning signs in an entry on standard error, each once.
    func warnOfSigns(in entry: Entry) throws {
        let catalog = try catalog()
        // Only habits, also as triggers, raise signs that depend on the user's health conditions.
        let conditions = entry.habits.isEmpty && entry.triggers.isEmpty ? [] : conditionsAsFarAsKnown()
        let lines = catalog.words(of: catalog.raisedSigns(by: entry, conditions: conditions))
        guard !lines.isEmpty else { return }
        for line in lines { messages.print("twinge: \(shown(line))") }
        messages.print("twinge: “twinge signs” lists all warning signs.")
    }

    /// Returns the conditions from the posture reviews. The entry is saved by now, so an error in reading the reviews is reported
    /// but isn't a failure.
    private func conditionsAsFarAsKnown() -> Set<HealthCondition> {
        do {
            return try healthHistory().profile(on: today()).conditions
        } catch {
            messages.print("twinge: \(error)")
            return []
        }
    }

    /// Returns what the posture reviews and today's entries say about the user's health today.
    func health() throws -> HealthProfile {
        let today = try today()
        let history = try healthHistory()
        let months = today.yearMonth...(today + 1).yearMonth
        let dayStart = try settings().preferences.dayStart
        let entries = journal.contents(of: try journal.months().filter(months.contains)).flatMap(\.entries)
        var signDays = SignDays(try catalog(), health: history)
        signDays.add(entries, dayStart: dayStart)
        return history.withWarningSigns(on: signDays.days).profile(on: today)
    }

    /// Returns what the posture reviews say about the user's health, each from its day on.
    func healthHistory() throws -> HealthHistory { try catalog().health(in: journal.reviews().reviews) }
}
