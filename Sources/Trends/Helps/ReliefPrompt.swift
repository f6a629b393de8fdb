import Diary
import Files
import Statistics

/// When Twinge asks for a second score, so that relief can be told from pain that falls by itself.
///
/// It asks at random, at the end of a reading by day, whatever the score above 0 and whether or not anything was done for pain. If second
/// scores were only given when it got better, or worse, anything would look like help, or harm.
public enum ReliefPrompt: Hashable, Sendable {
    /// Score again at about this moment.
    case scoreAgain(at: Moment)
    /// Leave this for now, if you can, and score again at about this moment.
    case leaveIt(Name, scoreAgainAt: Moment)

    /// The number of minutes after which a second score is most informative.
    private static let delay = 90
    /// The hour of the evening at which it stops asking.
    private static let lastHour = 21
    /// One in this many readings is followed by a request.
    private static let oneIn: UInt64 = 3

    /// Decides whether to ask with a reading; nil if not. It is drawn from the entry's identifier, so that the same reading always gets the
    /// same result.
    ///
    /// - Parameters:
    ///   - lastAsked: when it last asked, nil if it never did; it never asks twice within the hours in which a second score counts.
    ///   - lacking: a treatment with enough uses already but too few times without it; nil if there is none. Half of the requests may be to leave it
    ///     out this time; never for a medicine, which is between the user and whoever prescribed it.
    public init?(with reading: Entry, lastAsked: Moment?, lacking: Name?) {
        guard let pain = reading.painNow, pain.value > 0, (4..<Self.lastHour).contains(reading.when.hour) else {
            return nil
        }
        if let lastAsked, reading.when.instant - lastAsked.instant < 240 * 60 { return nil }
        var lot = SplitMix64(seed: Fingerprint(reading.id.text.utf8).value)
        guard lot.next() % Self.oneIn == 0 else { return nil }
        let moment = reading.when.advanced(bySeconds: Self.delay * 60)
        if let lacking, reading.doneForPain.isEmpty, lot.next() % 2 == 0 {
            self = .leaveIt(lacking, scoreAgainAt: moment)
        } else {
            self = .scoreAgain(at: moment)
        }
    }
}

extension HelpsReport {
    /// The most used treatment with enough uses but too few times without it; nil if there is none. It is never a medicine.
    public var lackingWithout: Name? {
        items.first {
            $0.kind != .medicine && $0.relief.matchedUses >= Relief.leastWindows
                && $0.relief.matchedControls < Relief.leastWindows
        }?.name
    }
}
