import Catalog
import Diary

extension CommandContext {
    /// Says on standard error which warning signs an entry names, once, whatever else it says.
    func warnOfSigns(in entry: Entry) throws {
        let catalog = try catalog()
        // Only habits bring up signs that depend on what the person has said of their health.
        let conditions = entry.habits.isEmpty ? [] : conditionsAsFarAsKnown()
        let lines = catalog.words(of: catalog.raisedSigns(by: entry, conditions: conditions))
        guard !lines.isEmpty else { return }
        for line in lines { messages.print("twinge: \(shown(line))") }
        messages.print("twinge: “twinge signs” lists all warning signs.")
    }

    /// The conditions of the posture reviews. The entry is saved by now, so that reviews that cannot be read are told of and
    /// no failure.
    private func conditionsAsFarAsKnown() -> Set<HealthCondition> {
        do {
            return try health().conditions
        } catch {
            messages.print("twinge: \(error)")
            return []
        }
    }

    /// What the posture reviews say of the person's health today.
    func health() throws -> HealthProfile { try healthHistory().profile(on: today()) }

    /// What the posture reviews say of the person's health, each from its day on.
    func healthHistory() throws -> HealthHistory { try catalog().health(in: journal.reviews().reviews) }
}
