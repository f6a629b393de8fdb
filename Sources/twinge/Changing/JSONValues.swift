/// Takes apart JSON values that stand one after the other, as `jq` and log files have them, one to a line or not.
enum JSONValues {
    /// The bytes of each value of a text, all of them objects or lists; nothing when its brackets do not match.
    ///
    /// - Complexity: O(number of bytes).
    static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>]? {
        var values: [ArraySlice<UInt8>] = []
        var depth = 0
        var start: Int?
        var isInString = false
        var isEscaped = false
        for (index, byte) in bytes.enumerated() {
            if isInString {
                isInString = isEscaped || byte != UInt8(ascii: "\"")
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if depth == 0 { start = index }
                depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                guard depth >= 0 else { return nil }
                if depth == 0, let first = start {
                    values.append(bytes[first...index])
                    start = nil
                }
            default: continue
            }
        }
        return depth == 0 && !isInString ? values : nil
    }
}
