extension Int {
    /// Returns the number padded with leading zeros to a width.
    package func zeroPadded(_ width: Int) -> String {
        let digits = String(self)
        let missing = width - digits.utf8.count
        // Nearly always it is one; repeating a text takes as long as all the rest.
        return missing <= 0 ? digits : (missing == 1 ? "0" : String(repeating: "0", count: missing)) + digits
    }
}
