import Diary
import Trends

extension ExperimentPower {
    /// How most such experiments end.
    private static let rule = "Most such experiments find no difference."

    /// What to say if the power is unknown, one sentence per element.
    public static let unknownSentences = [
        "Too little pain is logged before it to say how small a difference it can see.", rule,
    ]

    /// What to say if the power is unknown.
    public static let unknownWords = unknownSentences.joined(separator: " ")

    /// What the experiment can detect, one sentence per element.
    public var sentences: [String] {
        [
            smallestDifference.showsAsZero
                ? Self.steadyWords
                : "Given how much your pain varies, it can see a difference of \(smallestDifference.oneDecimal) points.",
            Self.rule,
        ]
    }

    /// What to say if pain was the same in nearly all blocks: that scatter can't be taken for what the experiment will meet.
    private static let steadyWords =
        "Your pain hardly varied before it, so how small a difference it can see is not known."

    /// What the experiment can detect, in words.
    public var words: String { sentences.joined(separator: " ") }

    /// What the experiment could detect, worded for afterwards.
    var wordsAfterwards: String {
        smallestDifference.showsAsZero
            ? "Your pain hardly varied before it, so how small a difference it could see was not known."
            : "Given how much your pain varied before it, it could see a difference of \(smallestDifference.oneDecimal) points."
    }
}
