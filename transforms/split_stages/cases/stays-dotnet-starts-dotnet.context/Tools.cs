using System.Diagnostics;
static class Tools
{
    public static void Build() => Process.Start("dotnet", "build /srv/tool");
}
