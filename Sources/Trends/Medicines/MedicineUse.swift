import Diary

/// How often a medicine was taken over a range of days, and how much of it.
public struct MedicineUse: Hashable, Sendable {
    /// The medicine.
    public let name: Name
    /// How many times it was taken.
    public private(set) var doses = 0
    /// On how many diary days it was taken.
    public private(set) var days = 0
    /// How many regular doses were left out.
    public private(set) var leftOut = 0
    /// The total amount; nil if a dose has no amount, or two can't be added.
    public var total: Dose? { isTotalKnown ? sum : nil }

    private var sum: Dose?
    private var isTotalKnown = true
    private var lastDay: DiaryDate?

    private init(_ name: Name) { self.name = name }

    /// Returns the use of each medicine over a range of diary days, sorted by number of days.
    ///
    /// - Complexity: O(days · entries of a day)
    public static func over(_ range: ClosedRange<DiaryDate>, in logbook: Logbook) -> [MedicineUse] {
        var uses: [Name: MedicineUse] = [:]
        for day in logbook.days(in: range) {
            for medicine in logbook.entries(on: day).flatMap(\.medicines) {
                uses[medicine.name, default: MedicineUse(medicine.name)].add(medicine, on: day)
            }
        }
        return uses.values.sorted { ($1.days, $1.doses, $0.name) < ($0.days, $0.doses, $1.name) }
    }

    private mutating func add(_ medicine: Medicine, on day: DiaryDate) {
        if medicine.isLeftOut {
            leftOut += 1
            return
        }
        doses += 1
        if lastDay != day { days += 1 }
        lastDay = day
        sum = doses == 1 ? medicine.dose : medicine.dose.flatMap { dose in sum.flatMap { $0 + dose } }
        if sum == nil { isTotalKnown = false }
    }
}
