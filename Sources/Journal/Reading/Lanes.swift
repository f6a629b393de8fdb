import Files
import Platform
import Synchronization

/// Does the same with each of many items, on several processors if there are.
enum Lanes {
    /// Starting a thread takes longer than reading this many months.
    private static let fewest = 8
    private static let most = 4

    /// Returns what becomes of each item, in order.
    ///
    /// - Parameters:
    ///   - tool: makes what each processor uses for one item after the other.
    ///   - work: must return the same whichever items the tool was used for before.
    static func map<Item: Sendable, Tool, Result: Sendable>(
        _ items: [Item], with tool: @escaping @Sendable () -> Tool,
        _ work: @escaping @Sendable (Item, inout Tool) -> Result
    ) -> [Result] {
        // The system is asked only if it matters: it answers from a file.
        let useful = min(most, items.count / fewest)
        let count = useful > 1 ? min(useful, sysconf(Int32(_SC_NPROCESSORS_ONLN))) : 1
        guard count > 1 else {
            var tool = tool()
            return items.map { work($0, &tool) }
        }
        let next = Atomic(0)
        let results = Mutex([Result?](repeating: nil, count: items.count))
        let lane: @Sendable () -> Void = {
            var tool = tool()
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < items.count else { return }
                let result = work(items[index], &tool)
                results.withLock { $0[index] = result }
            }
        }
        let others = (1..<count).map { _ in SideThread(lane) }
        lane()
        for other in others { other.wait() }
        return results.withLock { $0.compactMap(\.self) }
    }
}
