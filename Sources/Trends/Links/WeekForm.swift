/// A linear or quadratic form of what stands on the days of a block, tabulated for every week in every week's place, so
/// that each order of the weeks costs a look-up for every place, or pair of places, instead of arithmetic over days.
struct WeekForm {
    private let weekCount: Int
    /// What the left-over days give, which always stay in place.
    private var constant = 0.0
    /// What week `w` in place `p` gives, at `p * weekCount + w`.
    private var single: [Double]
    /// What weeks `v` and `w` in places `p` < `q` give together, pair of places after pair, at `v * weekCount + w`
    /// within each; empty for a linear form.
    private var pairs: [Double] = []

    /// The sum of `weights`, which stay in place, times `values`, which move with their weeks.
    init(weights: [Double], values: [Double], weekCount: Int) {
        self.weekCount = weekCount
        single = [Double](repeating: 0, count: weekCount * weekCount)
        for place in 0..<weekCount {
            for week in 0..<weekCount {
                var sum = 0.0
                for day in 0..<7 { sum += weights[place * 7 + day] * values[week * 7 + day] }
                single[place * weekCount + week] = sum
            }
        }
        for day in (weekCount * 7)..<weights.count { constant += weights[day] * values[day] }
    }

    /// The form `leftᵀ C right` with a symmetric matrix C that stays in place and two vectors that move with the weeks.
    /// - Complexity: O(days² · weeks)
    init(covariance: [Double], left: [Double], right: [Double], weekCount: Int) {
        self.weekCount = weekCount
        single = [Double](repeating: 0, count: weekCount * weekCount)
        let count = left.count
        let rest = (weekCount * 7)..<count
        // C times the days of one week of `right` or `left` moved to another place, seen from every day.
        let spread = { (values: [Double], place: Int, week: Int) -> [Double] in
            (0..<count).map { row in
                var sum = 0.0
                for day in 0..<7 { sum += covariance[row * count + place * 7 + day] * values[week * 7 + day] }
                return sum
            }
        }
        let overWeek = { (vector: [Double], place: Int, values: [Double], week: Int) -> Double in
            var sum = 0.0
            for day in 0..<7 { sum += vector[place * 7 + day] * values[week * 7 + day] }
            return sum
        }
        pairs = [Double](repeating: 0, count: weekCount * (weekCount - 1) / 2 * weekCount * weekCount)
        for later in 0..<weekCount {
            for laterWeek in 0..<weekCount {
                let fromRight = spread(right, later, laterWeek)
                let fromLeft = spread(left, later, laterWeek)
                var own = overWeek(fromRight, later, left, laterWeek)
                for day in rest { own += left[day] * fromRight[day] + right[day] * fromLeft[day] }
                single[later * weekCount + laterWeek] = own
                for earlier in 0..<later {
                    let start = Self.pair(earlier, later) * weekCount * weekCount
                    for earlierWeek in 0..<weekCount {
                        pairs[start + earlierWeek * weekCount + laterWeek] =
                            overWeek(fromRight, earlier, left, earlierWeek)
                            + overWeek(fromLeft, earlier, right, earlierWeek)
                    }
                }
            }
        }
        for row in rest {
            for column in rest { constant += left[row] * covariance[row * count + column] * right[column] }
        }
    }

    /// The place of a pair of places in the order 01, 02, 12, 03, 13, 23 …
    private static func pair(_ earlier: Int, _ later: Int) -> Int { later * (later - 1) / 2 + earlier }

    /// The form in every order of the weeks.
    /// - Complexity: O(orders · weeks), or weeks² for a quadratic form
    func values(in orders: WeekPermutations, block: Int) -> [Double] {
        var values = [Double](repeating: constant, count: orders.count)
        orders.withWeeks(of: block) { sources, offset, stride in
            single.withUnsafeBufferPointer { single in
                pairs.withUnsafeBufferPointer { pairs in
                    for order in 0..<orders.count {
                        let start = offset + order * stride
                        var sum = 0.0
                        for place in 0..<weekCount { sum += single[place * weekCount + Int(sources[start + place])] }
                        if !pairs.isEmpty {
                            var table = 0
                            for later in 1..<weekCount {
                                let laterWeek = Int(sources[start + later])
                                for earlier in 0..<later {
                                    sum += pairs[table + Int(sources[start + earlier]) * weekCount + laterWeek]
                                    table += weekCount * weekCount
                                }
                            }
                        }
                        values[order] += sum
                    }
                }
            }
        }
        return values
    }
}
