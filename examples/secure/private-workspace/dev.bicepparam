using './main.bicep'

param system = 'fraud'
param dataScientistsGroupId = '5c6d1f0e-0a52-4c0b-9c4e-0d3a6f7b8e91'
