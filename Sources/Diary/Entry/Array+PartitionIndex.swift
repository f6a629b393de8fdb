extension Array {
    /// The first index whose element fulfils a condition that no element before it and every one after it fulfils.
    ///
    /// - Complexity: O(log *n*).
    @inlinable
    public func partitionIndex(where condition: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
