import Diary
import Trends

extension ExperimentPower {
    /// What is said where too little is known to tell.
    public static let unknownWords =
        "Too little pain is logged before it to say how small a difference it can see. Most such experiments see nothing."

    /// What it can see, in words.
    public var words: String {
        "Going by how your pain scatters, it can see a difference of \(smallestDifference.oneDecimal) points. Most such "
            + "experiments see nothing."
    }

    /// What was said that it can see, once it is over.
    var wordsAfterwards: String {
        "Going by how your pain scattered before it, it could see a difference of \(smallestDifference.oneDecimal) points."
    }
}
