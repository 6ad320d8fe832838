using System.Runtime.InteropServices;
static class Native
{
    [DllImport("libcurl.so.4")]
    public static extern int curl_global_init(long flags);
}
