import Diary
import Trends

extension ExperimentPower {
    /// What most of these end with.
    private static let rule = "Most such experiments find no difference."

    /// What is said where too little is known to tell, a sentence each.
    public static let unknownSentences = [
        "Too little pain is logged before it to say how small a difference it can see.", rule,
    ]

    /// What is said where too little is known to tell.
    public static let unknownWords = unknownSentences.joined(separator: " ")

    /// What it can see, a sentence each.
    public var sentences: [String] {
        [
            "Going by how your pain scatters, it can see a difference of \(smallestDifference.oneDecimal) points.",
            Self.rule,
        ]
    }

    /// What it can see, in words.
    public var words: String { sentences.joined(separator: " ") }

    /// What was said that it can see, once it is over.
    var wordsAfterwards: String {
        "Going by how your pain scattered before it, it could see a difference of \(smallestDifference.oneDecimal) points."
    }
}
