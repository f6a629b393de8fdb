import CExchange

/// The memory of this process.
public enum ProcessMemory {
    /// Keeps up to a megabyte of freed memory, and has all threads share one heap; called before there is a second thread.
    ///
    /// Memory given back is asked for again within milliseconds at the start, and a thread with a heap of its own takes a quarter of a
    /// millisecond to begin.
    public static func keep() { cexchange_keep_memory(1 << 20) }
}
