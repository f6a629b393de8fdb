extension Array {
    /// Returns the index of the first element that meets a condition, given that every element after it meets the condition too.
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
