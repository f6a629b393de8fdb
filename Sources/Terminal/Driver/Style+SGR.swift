import Canvas

extension Style {
    /// Returns the sequence that selects this style and nothing else.
    ///
    /// - Parameter depth: the colours available.
    public func selecting(depth: ColorDepth) -> String {
        String(decoding: Look(self, depth: depth).selecting(after: nil, depth: depth), as: UTF8.self)
    }
}
