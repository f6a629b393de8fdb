/// The quadratic forms of an exposure in one block, `xᵀCx`, `xᵀCk` and `kᵀCk` with `k` marking the known days,
/// tabulated for every pair of weeks in every pair of places.
struct WeekProducts {
    /// The three forms; the fourth lane is unused.
    typealias Lanes = SIMD4<Double>

    private let weekCount: Int
    /// The contribution of the left-over days, which always stay in place.
    private var constant = Lanes.zero
    /// The contribution of week `w` in place `p`, alone and with the left-over days, at `p * weekCount + w`.
    private var single: [Lanes]
    /// The joint contribution of weeks `v` and `w` in places `p` < `q`: one pair of places after another, in the order
    /// 01, 02, 12, 03 …, and within each at `v * weekCount + w`.
    private var pairs: [Lanes]

    /// Tabulates the forms for a covariance that stays in place and an exposure that moves with its weeks.
    /// - Complexity: O(weeks⁴), of which a block has 15 at most
    init(covariance: [Double], exposure: BlockExposure, weekCount: Int) {
        self.weekCount = weekCount
        single = [Lanes](repeating: .zero, count: weekCount * weekCount)
        pairs = [Lanes](repeating: .zero, count: weekCount * (weekCount - 1) / 2 * weekCount * weekCount)
        // The value and the known mark of each day, side by side.
        let days = exposure.values.indices.map { SIMD2(exposure.values[$0], exposure.isKnown[$0]) }
        let rest = (weekCount * 7)..<days.count
        var spread = [SIMD2<Double>](repeating: .zero, count: days.count)
        for place in 0..<weekCount {
            for week in 0..<weekCount {
                // C times this week in this place, for every day; C is symmetric, so its rows serve as columns.
                for day in spread.indices { spread[day] = .zero }
                for day in 0..<7 {
                    let moved = days[week * 7 + day]
                    let row = (place * 7 + day) * days.count
                    for other in days.indices { spread[other] += covariance[row + other] * moved }
                }
                var own = Lanes.zero
                for day in 0..<7 { own += Self.product(days[week * 7 + day], spread[place * 7 + day]) }
                for day in rest { own += Self.doubled(days[day], spread[day]) }
                single[place * weekCount + week] = own
                for earlier in 0..<place {
                    let start = (place * (place - 1) / 2 + earlier) * weekCount * weekCount + week
                    for earlierWeek in 0..<weekCount {
                        var sum = Lanes.zero
                        for day in 0..<7 { sum += Self.doubled(days[earlierWeek * 7 + day], spread[earlier * 7 + day]) }
                        pairs[start + earlierWeek * weekCount] = sum
                    }
                }
            }
        }
        for row in rest {
            for column in rest {
                constant += Self.product(days[row], covariance[row * days.count + column] * days[column])
            }
        }
    }

    /// Returns one day times the sum over others: values by values, values by marks, marks by marks.
    private static func product(_ day: SIMD2<Double>, _ others: SIMD2<Double>) -> Lanes {
        Lanes(day.x * others.x, day.x * others.y, day.y * others.y, 0)
    }

    /// Returns the product in both orders.
    private static func doubled(_ day: SIMD2<Double>, _ others: SIMD2<Double>) -> Lanes {
        Lanes(2 * day.x * others.x, day.x * others.y + day.y * others.x, 2 * day.y * others.y, 0)
    }

    /// Returns the forms for weeks in the given order.
    /// - Complexity: O(weeks²)
    func sum(_ order: UnsafeBufferPointer<UInt16>) -> Lanes {
        var sum = constant
        var base = 0
        var table = 0
        for place in 0..<order.count {
            let week = Int(order[place])
            sum += single[base + week]
            base += weekCount
            for earlier in 0..<place {
                sum += pairs[table + Int(order[earlier]) * weekCount + week]
                table += weekCount * weekCount
            }
        }
        return sum
    }
}
