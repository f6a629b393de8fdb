import Diary
import Statistics

extension SimulatedDiary {
    /// Returns the diary as entries, oldest first: what a person would have logged.
    ///
    /// - Parameters:
    ///   - offset: the offset from UTC of all entries, in minutes.
    ///   - end: the moment of the last entry; nil for all.
    /// - Complexity: O(days · entries per day)
    public func entries(offset: Int = 0, until end: Moment? = nil) -> [Entry] {
        var generator = SplitMix64(seed: scenario.seed ^ 0xD1A)
        var entries: [Entry] = []
        entries.reserveCapacity(days.count * scenario.entriesPerDay)
        for (number, day) in days.enumerated() {
            let beginsFlare = day.isFlare && (number == 0 || !days[number - 1].isFlare)
            var writer = DayWriter(
                day, beginsFlare: beginsFlare, offset: offset, sleepColouring: scenario.world.sleepColouring,
                generator: generator)
            let written = writer.write(entryCount: scenario.entriesPerDay)
            generator = writer.generator
            if day.isLogged { entries += written }
        }
        guard let end else { return entries }
        return entries.filter { $0.when <= end }
    }
}
