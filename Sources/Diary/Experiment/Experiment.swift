/// A self-experiment: two ways of living compared block by block, in an order drawn and recorded before the start.
///
/// The design is a randomised multi-crossover trial in one person: pairs of blocks, one of each arm, the first days of
/// every block left out so that the block before can fade (CENT 2015).
public struct Experiment: Hashable, Sendable, Identifiable {
    /// The identifier of the experiment.
    public let id: EntryID
    /// When it was registered, which is before it starts.
    public let registered: Moment
    /// The question it is to answer, for example “Does it help if I get up every half hour?”
    public let question: String
    /// The way of living under trial.
    public let trial: Name
    /// The way of living it is compared with.
    public let control: Name
    /// The criterion for whether a day was lived in the trial arm; nil if the diary can't tell.
    public internal(set) var criterion: Criterion?
    /// The first day.
    public let start: DiaryDate
    /// The design.
    public let design: Design
    /// The seed from which the order was drawn.
    public let seed: UInt64
    /// For each pair, whether the trial comes first.
    public let order: [Bool]
    /// The day on which it was stopped early; nil if it wasn't.
    public var stopped: DiaryDate?
    /// Why it was stopped early; nil if it wasn't, or no reason was given.
    public var reason: String?

    /// The length of an experiment's parts.
    public struct Design: Hashable, Sendable {
        /// How many pairs of blocks: 6 to 60.
        public let pairs: Int
        /// The days of a block: 1 to 28.
        public let blockDays: Int
        /// How many days at the start of a block are left out: 0 to one less than the length of the block.
        public let washoutDays: Int

        /// The valid numbers of pairs.
        public static let pairRange = 6...60
        /// The valid lengths of a block, in days.
        public static let blockRange = 1...28

        /// Creates a design, or nil if its numbers are invalid. The default is twelve pairs of three-day blocks with one washout
        /// day.
        public init?(pairs: Int = 12, blockDays: Int = 3, washoutDays: Int = 1) {
            guard Self.pairRange.contains(pairs), Self.blockRange.contains(blockDays),
                (0..<blockDays).contains(washoutDays)
            else { return nil }
            (self.pairs, self.blockDays, self.washoutDays) = (pairs, blockDays, washoutDays)
        }

        /// The days from the first to the last.
        public var dayCount: Int { pairs * 2 * blockDays }
    }

    /// Creates an experiment with a drawn order.
    ///
    /// - Parameter order: for each pair, whether the trial comes first.
    /// - Returns: nil if the order doesn't fit the design, or if both arms are the same.
    public init?(
        id: EntryID, registered: Moment, question: String, trial: Name, control: Name, criterion: Criterion? = nil,
        start: DiaryDate, design: Design, seed: UInt64, order: [Bool]
    ) {
        guard order.count == design.pairs, trial != control else { return nil }
        self.id = id
        self.registered = registered
        self.question = question
        self.trial = trial
        self.control = control
        self.criterion = criterion
        self.start = start
        self.design = design
        self.seed = seed
        self.order = order
    }
}
