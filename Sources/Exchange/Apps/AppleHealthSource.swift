import Diary

/// `export.xml` of Apple Health: pain and other symptoms, workouts, the hours slept each night and the steps of each day.
enum AppleHealthSource: AppSource {
    static let title = "Apple Health"
    static let unit = ImportUnit.records

    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading {
        let reader = AppleHealthReader(dayStart: context.dayStart)
        reader.read(bytes)
        return try reader.finish()
    }

    /// The symptoms that can be imported, by their names in the Health app.
    private static let symptoms = [
        "LowerBackPain": "low back pain", "Headache": "headache", "AbdominalCramps": "abdomen pain",
        "PelvicPain": "groin pain",
        "ChestTightnessOrPain": "chest pain", "GeneralizedBodyAche": "pain", "Fatigue": "tiredness",
        "Dizziness": "dizziness",
    ]

    /// Severities as the middles of the usual ranges of the numeric rating scale: mild 1 to 3, moderate 4 to 6, severe 7 to 10.
    private static let severities = ["NotPresent": 0.0, "Mild": 2, "Moderate": 5, "Severe": 8]

    /// Their numbers in HealthKit, which programs other than the Health app write in place of the words.
    private static let numbers = [
        "0": "Unspecified", "1": "NotPresent", "2": "Mild", "3": "Moderate", "4": "Severe",
    ]

    static func symptom(_ attributes: [String: String]) -> SourceItem? {
        guard let type = attributes["type"]?.suffix(after: "HKCategoryTypeIdentifier"), let name = symptoms[type],
            let value = attributes["value"],
            let word = value.suffix(after: "HKCategoryValueSeverity") ?? numbers[value]
        else { return nil }
        if word == "Unspecified" { return SourceItem(name: name, value: .unrated(word)) }
        return SourceItem(name: name, value: severities[word].map { .score($0, 0...10) } ?? .word(word))
    }

    /// The workouts that the catalog has an activity for; every other one is exercise.
    private static let workouts = [
        "Walking": "walking", "Hiking": "walking", "Running": "running", "Cycling": "cycling", "Swimming": "swimming",
    ]

    /// Returns the steps of a record, and the moment up to which they were counted.
    static func steps(_ attributes: [String: String]) -> (steps: Double, end: Moment)? {
        guard attributes["type"] == "HKQuantityTypeIdentifierStepCount",
            let steps = attributes["value"].flatMap(Double.init), (0...1_000_000).contains(steps),
            let end = (attributes["endDate"] ?? attributes["startDate"]).flatMap({ try? Moment(parsing: $0) })
        else { return nil }
        return (steps, end)
    }

    /// Returns a phase of sleep, or of lying awake or being in bed; nil for any other record.
    static func phase(_ attributes: [String: String]) -> (start: Moment, end: Moment, isAsleep: Bool)? {
        guard let kind = attributes["value"]?.suffix(after: "HKCategoryValueSleepAnalysis"),
            let start = attributes["startDate"].flatMap({ try? Moment(parsing: $0) }),
            let end = attributes["endDate"].flatMap({ try? Moment(parsing: $0) })
        else { return nil }
        return (start, end, kind.hasPrefix("Asleep"))
    }

    /// Returns the name of a record that wasn't imported; nil for the file itself.
    static func unreadName(_ tag: XMLTagReader.Tag) -> String? {
        if tag.name == "Workout" { return "workout without a length" }
        if tag.attributes["type"]?.hasPrefix("HKQuantity") == true { return "steps without a time or number" }
        guard let name = tag.attributes["type"]?.suffix(after: "HKCategoryTypeIdentifier") else { return nil }
        if name == "SleepAnalysis" { return "sleep without a start or an end" }
        return symptoms[name] == nil ? name : "\(name) without a time or severity"
    }

    static func workout(_ attributes: [String: String]) -> SourceItem? {
        guard let type = attributes["workoutActivityType"]?.suffix(after: "HKWorkoutActivityType"),
            let duration = attributes["duration"].flatMap(Double.init), duration.isFinite,
            (0...100_000).contains(duration)
        else { return nil }
        let secondsPerUnit: [String: Double] = ["s": 1, "sec": 1, "h": 3600, "hr": 3600]
        let unit = secondsPerUnit[attributes["durationUnit"] ?? "min"] ?? 60
        return SourceItem(name: workouts[type] ?? "exercise", value: .seconds(Int((duration * unit).rounded())))
    }
}

extension String {
    /// Returns what follows a prefix, or nil if the text doesn't begin with it.
    fileprivate func suffix(after beginning: String) -> String? {
        hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
    }
}
