defmodule Hello.MixProject do
  use Mix.Project

  def project do
    [
      app: :hello,
      version: "0.1.0",
      elixir: "~> 1.17",
      start_permanent: Mix.env() == :prod,
      releases: [
        web: [
          include_executables_for: [:unix]
        ]
      ],
      deps: deps()
    ]
  end

  def application do
    [mod: {Hello.Application, []}, extra_applications: [:logger, :runtime_tools]]
  end

  defp deps do
    [{:heroicons, github: "example/heroicons", tag: "v2.1.1", sparse: "optimized", app: false, compile: false, depth: 1}]
  end
end
