import Diary

/// Reads `export.xml` of Apple Health as a stream; of a gigabyte, only what can be imported stays in memory.
final class AppleHealthReader {
    private final class Found {
        var entries: [SourceEntry] = []
        var nights = NightCollector()
        var steps = StepCollector()
        var isHealthData = false
        /// How often each type occurred that can't be imported.
        var others: [String: Int] = [:]
        /// The number of other measurements, such as heart rates: millions, which aren't examined.
        var measurements = 0
        private let dayStart: Int

        init(dayStart: Int) { self.dayStart = dayStart }

        func take(_ tag: XMLTagReader.Tag) {
            isHealthData = isHealthData || tag.name == "HealthData"
            let item =
                tag.name == "Workout"
                ? AppleHealthSource.workout(tag.attributes) : AppleHealthSource.symptom(tag.attributes)
            if let item, let start = tag.attributes["startDate"] {
                let content = ["type", "workoutActivityType", "value", "duration", "startDate", "endDate"].map {
                    tag.attributes[$0] ?? ""
                }
                add(key: [content[0], content[1], start, content[5]], content: content, time: start, item: item)
            } else if let phase = AppleHealthSource.phase(tag.attributes) {
                nights.add(from: phase.start, to: phase.end, isAsleep: phase.isAsleep)
            } else if let (steps, end) = AppleHealthSource.steps(tag.attributes) {
                self.steps.add(
                    steps, by: tag.attributes["sourceName"] ?? "", until: end, on: end.diaryDay(startingAt: dayStart))
            } else if let name = AppleHealthSource.unreadName(tag) {
                others[name, default: 0] += 1
            }
        }

        func add(key: [String], content: [String], time: String, day: DiaryDate? = nil, item: SourceItem) {
            entries.append(
                SourceEntry(
                    number: entries.count + 1, key: key, content: content, timeText: time, day: day, items: [item]))
        }
    }

    private let found: Found
    private let xml: XMLTagReader

    /// Creates a reader.
    ///
    /// - Parameter dayStart: the hour at which a diary day begins, 0 to 12.
    init(dayStart: Int) {
        let found = Found(dayStart: dayStart)
        self.found = found
        xml = XMLTagReader { name, attributes in
            guard XMLTagReader.equal(name, "Record") else {
                return XMLTagReader.equal(name, "Workout") || XMLTagReader.equal(name, "HealthData")
            }
            if attributes.value(of: "type", hasPrefix: "HKCategoryTypeIdentifier")
                || attributes.value(of: "type", hasPrefix: "HKQuantityTypeIdentifierStepCount")
            {
                return true
            }
            found.measurements += 1
            return false
        } take: { tag in
            found.take(tag)
        }
    }

    /// Reads the next piece of the file.
    func read(_ bytes: [UInt8]) { xml.read(bytes) }

    /// Returns the contents of the file, with remarks on it as a whole.
    ///
    /// - Throws: ``ImportError`` if it isn't an export of the Health app, or breaks off in the middle.
    func finish() throws(ImportError) -> SourceReading {
        var remarks: [String] = []
        do throws(XMLTagReader.Malformed) {
            try xml.finish()
        } catch {
            guard error.isCutShort, found.isHealthData else {
                throw ImportError.file(
                    found.isHealthData
                        ? "line \(error.line) is not XML (\(error.reason))"
                        : "it should be export.xml from the Health app")
            }
            remarks = ["The file ends too early, in line \(error.line): it was cut short."]
        }
        guard found.isHealthData else { throw ImportError.file("it should be export.xml from the Health app") }
        for night in found.nights.nights {
            let key = ["sleep", "\(night.day)"]
            let item = SourceItem(name: "hours slept", value: .seconds(night.seconds))
            found.add(key: key, content: key, time: night.end.diaryText, day: night.day, item: item)
        }
        for (day, steps, end) in found.steps.days {
            let key = ["steps", "\(day)"]
            let item = SourceItem(name: "steps", value: .count(steps))
            found.add(key: key, content: key, time: end.wholeMinute.diaryText, day: day, item: item)
        }
        let measurements = found.measurements == 0 ? [] : [found.measurements.counted("other measurement")]
        let others = found.others.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" } + measurements
        if !others.isEmpty {
            remarks.append("Left out: \(others.joined(separator: ", ")).")
        }
        return SourceReading(entries: found.entries, remarks: remarks)
    }
}
