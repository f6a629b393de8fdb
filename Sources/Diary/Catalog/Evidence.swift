/// The evidence for a fact of the catalog: studies with their year, and how strong they are.
public struct Evidence: Hashable, Sendable {
    /// The studies or textbooks, one per line, each with its year.
    public var sources: [String]
    /// How strong the evidence is; nil if not stated.
    public var strength: Strength?

    /// How strong evidence is.
    public enum Strength: String, Hashable, Sendable, CaseIterable {
        /// No study says anything.
        case absent = "none"
        /// Few, small or conflicting studies.
        case weak
        /// Studies that mostly agree, of low or moderate certainty.
        case some
        /// Several sound studies.
        case good

        /// The strength in words: “some evidence”.
        public var words: String { self == .absent ? "no evidence for it" : "\(rawValue) evidence" }
    }

    /// Creates evidence.
    public init(_ sources: [String] = [], strength: Strength? = nil) {
        self.sources = sources
        self.strength = strength
    }

    /// The strength, with the studies by author and year: “weak evidence (Lis 2007, Suri 2018)”.
    public var brief: String {
        let studies = sources.map { $0.prefix { $0 != "," && $0 != ":" && $0 != ";" } }.joined(separator: ", ")
        let words = strength?.words ?? "evidence"
        return studies.isEmpty ? words : "\(words) (\(studies))"
    }

    /// The strength and the sources, one per line: “Some evidence.”, “Pocovi 2024, …”.
    public var lines: [String] {
        guard let strength else { return sources }
        let words = strength.words
        return ["\(words.capitalizedFirst)."] + sources
    }
}
