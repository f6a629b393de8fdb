/// A question of the posture review, answered with one key.
public struct ReviewQuestion: Hashable, Sendable {
    /// The name under which answers are kept, for example “sitting”.
    public var name: Name
    /// The part of the day it is about.
    public var part: Part
    /// The question.
    public var text: String
    /// The answers to choose from, in the order of their keys.
    public var choices: [Choice]
    /// The habits it asks about.
    public var habits: [Name] = []
    /// Whether the answers are pain patterns, for example “low back”.
    public var asksForPattern = false
    /// The condition that the answer “yes” implies; nil for none.
    public var condition: HealthCondition?
    /// Whether the answers say which way of bending eases the pain.
    public var asksForDirection = false
    /// The evidence.
    public var evidence = Evidence()

    /// A part of the day.
    public enum Part: String, Hashable, Sendable, CaseIterable {
        /// Work.
        case work
        /// The night.
        case sleep
        /// Free time.
        case freeTime = "free time"
        /// Not a part of the day: where it hurts.
        case pain
        /// Not a part of the day: what makes some exercises unsafe.
        case safety
    }

    /// An answer to choose from.
    public struct Choice: Hashable, Sendable {
        /// The answer in words, under which it is kept.
        public var words: Name
        /// How much of the habit it implies, from 0 (none) to 3 (a great deal).
        public var weight: Int
        /// The muscle groups that this answer shortens or loads, in addition to those of the habits.
        public var muscles: [Name]

        /// Creates an answer.
        public init(_ words: Name, weight: Int = 0, muscles: [Name] = []) {
            self.words = words
            self.weight = weight
            self.muscles = muscles
        }
    }

    /// Creates a question.
    public init(name: Name, part: Part, text: String, choices: [Choice]) {
        self.name = name
        self.part = part
        self.text = text
        self.choices = choices
    }
}
