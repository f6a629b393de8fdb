import Diary
import Glibc

extension Zone {
    /// The zone of this process, which `TZ` names.
    ///
    /// The C library knows every one of its clock changes; this asks it, without Foundation, whose zones would cost the program's
    /// start several milliseconds.
    static let ofThisProcess = Zone { instant in
        var time = time_t(instant)
        var local = tm()
        return localtime_r(&time, &local) == nil ? 0 : local.tm_gmtoff / 60
    }
}
