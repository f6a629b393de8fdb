/// A finite, non-negative number with at most three decimals: hours, minutes, counts.
public struct Quantity: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The number, 0 or more.
    public let value: Double

    /// The largest number.
    public static let largest = 1_000_000.0

    /// Creates a quantity rounded to three decimals, or nil if the number is negative, not finite or over a million.
    public init?(_ value: Double) {
        guard value.isFinite, value >= 0, value <= Self.largest else { return nil }
        self.value = (value * 1000).rounded() / 1000
    }

    /// Parses digits with at most one decimal point (or comma), as in `7.5`; further decimals are rounded. Nil for anything else, and
    /// for more than ``largest``.
    public init?(parsing text: some StringProtocol) { self.init(utf8: String(text).utf8) }

    /// Parses the same from bytes.
    init?(utf8 bytes: some Sequence<UInt8>) {
        var whole = 0
        var decimals = 0
        var scale = 0
        var digits = 0
        for byte in bytes {
            switch byte {
            case 0x30...0x39 where scale == 0 && digits < 7:
                whole = whole * 10 + Int(byte - 0x30)
                digits += 1
            case 0x30...0x39 where (1...100_000_000).contains(scale):
                decimals = decimals * 10 + Int(byte - 0x30)
                scale *= 10
            // Decimals after the ninth make no difference.
            case 0x30...0x39 where scale > 0: break
            case 0x2E, 0x2C:
                guard scale == 0, digits > 0 else { return nil }
                scale = 1
            default: return nil
            }
        }
        guard digits > 0, scale != 1 else { return nil }
        self.init(Double(whole) + (scale > 0 ? Double(decimals) / Double(scale) : 0))
    }

    /// The number without trailing zeros: `7.5`, `20`.
    public var description: String {
        value == value.rounded() ? String(Int(value)) : String(value)
    }

    /// Returns whether the left number is smaller.
    public static func < (left: Quantity, right: Quantity) -> Bool { left.value < right.value }
}
