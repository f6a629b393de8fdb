/// A self-experiment: two ways of living compared block by block, with the order drawn and written down before the start.
///
/// The design is a randomised multi-crossover trial in one person: pairs of blocks, one of each arm, the first days of
/// every block left out so that the block before can fade (CENT 2015).
public struct Experiment: Hashable, Sendable, Identifiable {
    /// What it is known by.
    public let id: EntryID
    /// When it was written down, which is before it starts.
    public let registered: Moment
    /// What it is to answer, for example “Does it help if I get up every half hour?”
    public let question: String
    /// What is tried.
    public let trial: Name
    /// What it is compared with.
    public let control: Name
    /// What tells whether a day was really one of the trial; nil where the diary cannot tell.
    public internal(set) var criterion: Criterion?
    /// The first day.
    public let start: DiaryDate
    /// The length of its parts.
    public let design: Design
    /// Where the order was drawn from.
    public let seed: UInt64
    /// For each pair whether the trial comes first.
    public let order: [Bool]
    /// The day on which it was stopped; nil for one that runs or came to its end.
    public var stopped: DiaryDate?
    /// Why it was stopped.
    public var reason: String?

    /// The length of an experiment's parts.
    public struct Design: Hashable, Sendable {
        /// How many pairs of blocks: 6 to 60.
        public let pairs: Int
        /// The days of a block: 1 to 28.
        public let blockDays: Int
        /// The first days of a block that are left out: 0 to one less than the block has.
        public let washoutDays: Int

        /// The numbers of pairs that can be.
        public static let pairRange = 6...60
        /// The lengths of a block that can be, in days.
        public static let blockRange = 1...28

        /// Creates a design, or nil when its numbers make no sense. Twelve pairs of three days, one washed out, unless
        /// said otherwise.
        public init?(pairs: Int = 12, blockDays: Int = 3, washoutDays: Int = 1) {
            guard Self.pairRange.contains(pairs), Self.blockRange.contains(blockDays),
                (0..<blockDays).contains(washoutDays)
            else { return nil }
            (self.pairs, self.blockDays, self.washoutDays) = (pairs, blockDays, washoutDays)
        }

        /// The days from the first to the last.
        public var dayCount: Int { pairs * 2 * blockDays }
    }

    /// Creates an experiment whose order was drawn.
    ///
    /// - Parameter order: for each pair whether the trial comes first.
    /// - Returns: nothing when the order does not fit the design, or when both arms are the same.
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
