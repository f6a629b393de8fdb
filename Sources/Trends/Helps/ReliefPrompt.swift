import Diary
import Statistics

/// When Twinge asks for a second score, so that relief can be told from pain that falls by itself.
///
/// It asks by lot, at the end of a reading, whatever was scored and whether or not anything was done for pain: second
/// scores that are written only when it got better, or worse, would make anything look like help, or harm.
public enum ReliefPrompt: Hashable, Sendable {
    /// Score again at about this moment.
    case scoreAgain(at: Moment)
    /// Leave this for now, if you can, and score again at about this moment.
    case leaveIt(Name, scoreAgainAt: Moment)

    /// After how many minutes a second score tells most.
    private static let delay = 90
    /// The hour of the evening from which nobody is asked.
    private static let lastHour = 21
    /// One reading in so many is asked about.
    private static let oneIn: UInt64 = 3

    /// Whether to ask with a reading; drawn from the entry's identifier, so that the same reading always has the same lot.
    ///
    /// - Parameters:
    ///   - lastAsked: when it was asked last; nobody is asked twice within the hours in which a second score counts.
    ///   - lacking: what has enough uses already but too few times without it. Half of those asked about may be asked to
    ///     leave it this time; never a medicine, which is between you and who prescribed it.
    public init?(with reading: Entry, lastAsked: Moment?, lacking: Name?) {
        guard let pain = reading.painNow, pain.value > 0, (4..<Self.lastHour).contains(reading.when.hour) else {
            return nil
        }
        if let lastAsked, reading.when.instant - lastAsked.instant < 240 * 60 { return nil }
        var lot = SplitMix64(seed: Self.seed(of: reading.id))
        guard lot.next() % Self.oneIn == 0 else { return nil }
        let moment = reading.when.advanced(bySeconds: Self.delay * 60)
        if let lacking, reading.doneForPain.isEmpty, lot.next() % 2 == 0 {
            self = .leaveIt(lacking, scoreAgainAt: moment)
        } else {
            self = .scoreAgain(at: moment)
        }
    }

    /// FNV-1a, 64 bits, over the identifier.
    private static func seed(of id: EntryID) -> UInt64 {
        id.text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}

extension HelpsReport {
    /// What has enough uses but too few times without it, the most used first; nil for none. Medicines are never among
    /// them.
    public var lackingWithout: Name? {
        items.first {
            $0.kind != .medicine && $0.relief.matchedUses >= Relief.leastWindows
                && $0.relief.matchedControls < Relief.leastWindows
        }?.name
    }
}
