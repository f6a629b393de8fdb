import Diary

/// Everything that the catalog knows about something, in order of importance: what to watch for comes first.
public struct FactSheet: Hashable, Sendable {
    /// Its name.
    public let title: Name
    /// What it is, for example “strength” or “habit”.
    public let kind: String
    /// What is known, in sections.
    public let sections: [Section]

    /// Lines that belong together under a heading.
    public struct Section: Hashable, Sendable {
        /// The heading.
        public let heading: String
        /// The lines, each a sentence or two.
        public let lines: [String]
        /// What the lines are.
        public let kind: Kind

        /// What the lines of a section are.
        public enum Kind: Hashable, Sendable {
            /// What must be seen before anything else.
            case cautions
            /// The steps of an exercise, to be numbered.
            case steps
            /// Anything else.
            case facts
        }

        /// Creates a section; nil if there are no lines.
        init?(_ heading: String, _ lines: [String], kind: Kind = .facts) {
            let lines = lines.filter { !$0.isEmpty }
            guard !lines.isEmpty else { return nil }
            (self.heading, self.lines, self.kind) = (heading, lines, kind)
        }
    }

    init(_ title: Name, kind: String, _ sections: [Section?]) {
        self.title = title
        self.kind = kind
        self.sections = sections.compactMap { $0 }
    }
}

extension Evidence {
    var section: FactSheet.Section? { .init("What is known", lines) }
}

extension [Name] {
    /// The names joined: “glutes, low back muscles”.
    var inARow: String { map(\.text).joined(separator: ", ") }
}
