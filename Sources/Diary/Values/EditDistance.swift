/// Returns the fewest letters to change, add, delete or swap with a neighbour to turn one text into the other.
///
/// This is the optimal string alignment distance (Damerau 1964; Boytsov 2011), which counts a swap as one.
///
/// - Complexity: O(*m* · *n*) for texts of *m* and *n* characters.
public func editDistance(_ left: String, _ right: String) -> Int {
    let left = Array(left)
    let right = Array(right)
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1..<(left.count + 1) {
        var current = [row]
        for column in 1..<(right.count + 1) {
            let isSame = left[row - 1] == right[column - 1]
            var distance = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
            if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                distance = min(distance, beforeLast[column - 2] + 1)
            }
            current.append(distance)
        }
        beforeLast = last
        last = current
    }
    return last[right.count]
}

/// Returns the edit distance of a typed text from a known one; nil if it is too far to be a slip: more than two letters in five, or in
/// shorter texts more than one, are different.
///
/// - Complexity: O(*m* · *n*) for texts of *m* and *n* characters.
public func slipDistance(_ typed: String, _ known: String) -> Int? {
    let distance = editDistance(typed, known)
    return distance <= max(1, typed.count * 2 / 5) ? distance : nil
}
