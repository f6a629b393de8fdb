/// A set of reference cases, each set in a file with its name.
enum OracleSet: String, CaseIterable, Sendable {
    case tiers
    case nights
    case height
    case split
    case morning
    case trend
    case relief
    case care

    /// The keys of the inputs.
    private var inputs: Set<String> {
        switch self {
        case .tiers: ["table", "odds", "trigger"]
        case .nights: ["table", "odds", "trigger", "coloured", "mornings_missing_share"]
        case .height: ["table", "effect", "trigger"]
        case .split: ["values"]
        case .morning: ["after_stretch", "after_none"]
        case .trend: ["first", "worst", "period_first", "period_last", "today"]
        case .relief: ["entries"]
        case .care: ["table"]
        }
    }

    /// How many of its cases agree, and where the others differ.
    struct Outcome: Sendable {
        let set: OracleSet
        let caseCount: Int
        let differences: [(number: Int, paths: [String])]

        var agreeing: Int { caseCount - differences.count }
    }

    /// Answers every case of the set in a folder.
    func outcome(in folder: OracleFolder, progress: () -> Void = {}) throws -> Outcome {
        let file = try folder.json("\(rawValue).json")
        let cases = file["cases"].elements
        guard !cases.isEmpty else { throw OracleFolder.Fault(description: "\(rawValue).json: there are no cases.") }
        var differences: [(Int, [String])] = []
        for (number, reference) in cases.enumerated() {
            let answer = try answer(reference, of: file, in: folder)
            let paths = answer.differences(from: self == .split ? reference.withoutFlares : reference, inputs: inputs)
            if !paths.isEmpty { differences.append((number, paths)) }
            progress()
        }
        return Outcome(set: self, caseCount: cases.count, differences: differences)
    }

    private func answer(_ reference: JSONValue, of file: JSONValue, in folder: OracleFolder) throws -> OracleAnswer {
        switch self {
        case .tiers: try LinkAnswers(reference, of: file, in: folder).tiers
        case .nights: try LinkAnswers(reference, of: file, in: folder).nights
        case .height: try LinkAnswers(reference, of: file, in: folder).height
        case .split: SplitAnswers.answer(reference)
        case .morning: MorningAnswers.answer(reference)
        case .trend: try TrendAnswers.answer(reference)
        case .relief: try ReliefAnswers.answer(reference, of: file, in: folder)
        case .care: try CareAnswers.answer(reference, in: folder)
        }
    }
}

extension JSONValue {
    /// The case without the flare-ups that are its input; those of its steps are kept.
    fileprivate var withoutFlares: JSONValue {
        guard case .object(var members) = self else { return self }
        members["flares"] = nil
        return .object(members)
    }
}
