/// The linear forms of an exposure in one block, tabulated for every week in every week's place, so that each order of
/// the weeks costs one look-up per place instead of arithmetic over days.
struct WeekSums {
    private let weekCount: Int
    /// The contribution of the left-over days, which always stay in place.
    private var constant = BlockDesign.Lanes.zero
    /// The contribution of week `w` in place `p`, at `p * weekCount + w`.
    private var table: [BlockDesign.Lanes]

    /// Tabulates the forms of values that move with their weeks; the lane of squares takes `squares` instead.
    /// - Complexity: O(days · weeks)
    init(_ design: BlockDesign, values: [Double], squares: [Double]) {
        weekCount = design.weekCount
        table = [BlockDesign.Lanes](repeating: .zero, count: weekCount * weekCount)
        for place in 0..<weekCount {
            for week in 0..<weekCount {
                var sum = BlockDesign.Lanes.zero
                for day in 0..<7 {
                    var lanes = BlockDesign.Lanes(repeating: values[week * 7 + day])
                    lanes[BlockDesign.squares] = squares[week * 7 + day]
                    sum += design.weights[place * 7 + day] * lanes
                }
                table[place * weekCount + week] = sum
            }
        }
        for day in (weekCount * 7)..<design.dayCount {
            var lanes = BlockDesign.Lanes(repeating: values[day])
            lanes[BlockDesign.squares] = squares[day]
            constant += design.weights[day] * lanes
        }
    }

    /// Returns the forms for weeks in the given order.
    /// - Complexity: O(weeks)
    func sum(_ order: UnsafeBufferPointer<UInt16>) -> BlockDesign.Lanes {
        var sum = constant
        var place = 0
        for week in order {
            sum += table[place + Int(week)]
            place += weekCount
        }
        return sum
    }
}
